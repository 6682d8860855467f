package dev.limbeck;

import dev.limbeck.operation.AddAttribute;
import dev.limbeck.operation.AddDomainConstraint;
import dev.limbeck.operation.AddEnumValue;
import dev.limbeck.operation.AddEnumValue.Place;
import dev.limbeck.operation.AddEnumValue.Side;
import dev.limbeck.operation.AlterAttribute;
import dev.limbeck.operation.CommentOnType;
import dev.limbeck.operation.CreateType;
import dev.limbeck.operation.DropAttribute;
import dev.limbeck.operation.DropDomainConstraint;
import dev.limbeck.operation.DropType;
import dev.limbeck.operation.MoveToSchema;
import dev.limbeck.operation.MoveToSchema.Kind;
import dev.limbeck.operation.RebuildType;
import dev.limbeck.operation.RenameDomainConstraint;
import dev.limbeck.operation.RenameEnumValue;
import dev.limbeck.operation.RenameType;
import dev.limbeck.operation.SetDomainDefault;
import dev.limbeck.operation.SetDomainNotNull;
import dev.limbeck.operation.ValidateDomainConstraint;
import dev.limbeck.schema.CompositeType.Attribute;
import dev.limbeck.schema.EnumType;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.SqlType;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The verbs for users' types: enums, composite types and domains; see {@link Operations}. */
public sealed interface TypeOperations extends OperationCollector permits Operations {

  /**
   * {@code create type ... as enum ...}; a column of it is of {@code type("mood")}.
   *
   * <p>It locks no table. Its inverse drops it.
   *
   * @param values in the order in which they compare
   */
  default void createEnum(String name, String... values) {
    invoke(new CreateType(EnumType.of(name, values)));
  }

  /**
   * {@code create type ... as (...)}; a column of it is of {@code type("address")}.
   *
   * <p>It locks no table. Its inverse drops it.
   */
  default void createComposite(String name, Consumer<CompositeSpec> definition) {
    invoke(new CreateType(CompositeSpec.spelled(name, definition)));
  }

  /**
   * {@code create domain ... as ...} of all values of a type; see {@link #createDomain}.
   *
   * <p>It locks no table. Its inverse drops it.
   */
  default void createDomain(String name, SqlType base) {
    createDomain(name, base, domain -> {});
  }

  /**
   * {@code create domain ... as ...}: some values of another type; a column of it is of {@code
   * type("positive")}. It is renamed, dropped and commented on like any type.
   *
   * <p>It locks no table. Its inverse drops it.
   */
  default void createDomain(String name, SqlType base, Consumer<DomainSpec> definition) {
    invoke(new CreateType(DomainSpec.spelled(name, base, definition)));
  }

  /**
   * {@code alter domain ... set default ...}, for columns that have no default of their own.
   *
   * <p>It locks no table. Its inverse puts back what was there.
   */
  default void setDomainDefault(String domain, String sql) {
    invoke(new SetDomainDefault(QualifiedName.of(domain), Optional.of(sql)));
  }

  /**
   * {@code alter domain ... drop default}.
   *
   * <p>It locks no table. Its inverse puts back what was there.
   */
  default void dropDomainDefault(String domain) {
    invoke(new SetDomainDefault(QualifiedName.of(domain), Optional.empty()));
  }

  /**
   * {@code alter domain ... set not null}, which reads every table with a column of it.
   *
   * <p>It takes a share lock on each while it reads it. Its inverse is {@link #dropDomainNotNull}.
   */
  default void setDomainNotNull(String domain) {
    invoke(new SetDomainNotNull(QualifiedName.of(domain), true));
  }

  /**
   * {@code alter domain ... drop not null}.
   *
   * <p>It locks no table. Its inverse is {@link #setDomainNotNull}.
   */
  default void dropDomainNotNull(String domain) {
    invoke(new SetDomainNotNull(QualifiedName.of(domain), false));
  }

  /**
   * {@code alter domain ... add constraint ...}, which reads every table with a column of it.
   *
   * <p>It takes a share lock on each table with a column of it while it reads it. Its inverse drops
   * it.
   */
  default void addDomainConstraint(String domain, CheckSpec check) {
    invoke(new AddDomainConstraint(QualifiedName.of(domain), check.constraint()));
  }

  /**
   * {@code alter domain ... add constraint ... not valid}: it holds for new values at once, and for
   * those that are there after {@link #validateDomainConstraint}.
   *
   * <p>It locks no table. Its inverse drops it.
   */
  default void addDomainConstraintNotValid(String domain, CheckSpec check) {
    invoke(new AddDomainConstraint(QualifiedName.of(domain), check.constraint(), true));
  }

  /**
   * {@code alter domain ... validate constraint ...}, in a transaction of its own.
   *
   * <p>It takes a share lock on each table with a column of it while it reads it. Its inverse is
   * nothing.
   */
  default void validateDomainConstraint(String domain, String name) {
    invoke(new ValidateDomainConstraint(QualifiedName.of(domain), name));
  }

  /**
   * {@code alter domain ... drop constraint ...}.
   *
   * <p>It locks no table. Its inverse adds it.
   */
  default void dropDomainConstraint(String domain, String name) {
    invoke(new DropDomainConstraint(QualifiedName.of(domain), name));
  }

  /**
   * {@code alter domain ... rename constraint ... to ...}.
   *
   * <p>It locks no table. Its inverse is the same, changed over.
   */
  default void renameDomainConstraint(String domain, String from, String to) {
    invoke(new RenameDomainConstraint(QualifiedName.of(domain), from, to));
  }

  /**
   * {@code drop type ...}, which nothing may be of any more.
   *
   * <p>It locks no table. Its inverse creates it.
   */
  default void dropType(String name) {
    invoke(new DropType(QualifiedName.of(name)));
  }

  /**
   * {@code alter type ... rename to ...}, within its schema; the columns of the type follow.
   *
   * <p>It locks no table. Its inverse is the same, changed over.
   */
  default void renameType(String from, String to) {
    invoke(new RenameType(QualifiedName.of(from), to));
  }

  /**
   * {@code comment on type ... is ...}.
   *
   * <p>It locks no table. Its inverse puts back the comment before.
   */
  default void commentOnType(String type, String comment) {
    invoke(new CommentOnType(QualifiedName.of(type), Optional.of(comment)));
  }

  /**
   * Takes the type's comment away.
   *
   * <p>It locks no table. Its inverse puts it back.
   */
  default void dropTypeComment(String type) {
    invoke(new CommentOnType(QualifiedName.of(type), Optional.empty()));
  }

  /**
   * {@code alter type ... add value ...}, after all others. Nothing may use the value in the same
   * transaction, so a later step of the migration that does begins the next one.
   *
   * <p>It locks no table. Its inverse is {@link #rebuildEnum}.
   */
  default void addEnumValue(String type, String value) {
    invoke(new AddEnumValue(QualifiedName.of(type), value, Optional.empty()));
  }

  /** {@code alter type ... add value ... before ...}; see {@link #addEnumValue}. */
  default void addEnumValueBefore(String type, String value, String neighbour) {
    addEnumValue(type, value, new Place(Side.BEFORE, neighbour));
  }

  /** {@code alter type ... add value ... after ...}; see {@link #addEnumValue}. */
  default void addEnumValueAfter(String type, String value, String neighbour) {
    addEnumValue(type, value, new Place(Side.AFTER, neighbour));
  }

  /**
   * {@code alter type ... rename value ... to ...}: what holds the value holds the new one.
   *
   * <p>It locks no table. Its inverse is the same, changed over.
   */
  default void renameEnumValue(String type, String from, String to) {
    invoke(new RenameEnumValue(QualifiedName.of(type), from, to));
  }

  /**
   * Makes an enum type anew with other values, which {@code alter type} cannot: fewer, or in
   * another order. Every column of the type keeps its rows; one that holds a value which is gone
   * makes PostgreSQL refuse it, so give such rows another value first.
   *
   * <p>It takes an access exclusive lock on each table with such a column while it is written anew.
   * Its inverse is the same, changed over.
   */
  default void rebuildEnum(String type, List<String> before, List<String> after) {
    QualifiedName name = QualifiedName.of(type);
    invoke(
        new RebuildType(
            new EnumType(name, before, Optional.empty()),
            new EnumType(name, after, Optional.empty())));
  }

  /**
   * Makes a composite type anew with other types for its attributes, while columns are of it. Every
   * column keeps its rows, each attribute read from its text.
   *
   * <p>It takes an access exclusive lock on each table with such a column while it is written anew.
   * Its inverse is the same, changed over.
   */
  default void rebuildComposite(
      String type, Consumer<CompositeSpec> before, Consumer<CompositeSpec> after) {
    invoke(
        new RebuildType(CompositeSpec.spelled(type, before), CompositeSpec.spelled(type, after)));
  }

  /**
   * {@code alter type ... add attribute ...} to a composite type.
   *
   * <p>It locks no table. Its inverse drops it.
   */
  default void addAttribute(String type, String name, SqlType attributeType) {
    invoke(new AddAttribute(QualifiedName.of(type), new Attribute(name, attributeType)));
  }

  /**
   * {@code alter type ... drop attribute ...} with what values hold in it.
   *
   * <p>It locks no table. Its inverse adds it, empty.
   */
  default void dropAttribute(String type, String name) {
    invoke(new DropAttribute(QualifiedName.of(type), name));
  }

  /**
   * {@code alter type ... alter attribute ... type ...}, which PostgreSQL does while no column is
   * of the composite type; write {@link #rebuildComposite} where one is.
   *
   * <p>It locks no table. Its inverse is the same, changed over.
   */
  default void alterAttribute(String type, String name, SqlType before, SqlType after) {
    invoke(
        new AlterAttribute(
            QualifiedName.of(type), new Attribute(name, before), new Attribute(name, after)));
  }

  private void addEnumValue(String type, String value, Place place) {
    invoke(new AddEnumValue(QualifiedName.of(type), value, Optional.of(place)));
  }

  /**
   * {@code alter type ... set schema ...}: an enum, a composite type or a domain; the columns of it
   * follow. It locks no table. Its inverse moves it back.
   */
  default void moveType(String name, String schema) {
    invoke(new MoveToSchema(Kind.TYPE, QualifiedName.of(name), Optional.of(schema)));
  }

  /** The same to the default schema: the one that names without a schema belong to. */
  default void moveTypeToDefaultSchema(String name) {
    invoke(new MoveToSchema(Kind.TYPE, QualifiedName.of(name), Optional.empty()));
  }
}
