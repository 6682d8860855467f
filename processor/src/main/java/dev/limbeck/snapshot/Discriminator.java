package dev.limbeck.snapshot;

import dev.limbeck.schema.SqlType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The column that tells the classes of a hierarchy apart.
 *
 * @param literals the values that the hierarchy's concrete classes have, as SQL spells them; empty
 *     if one of them is not known before run time
 */
record Discriminator(ColumnDraft column, List<String> literals, Kind kind) {

  /** What values look like. */
  enum Kind {
    STRING,
    CHAR,
    INTEGER
  }

  Discriminator {
    literals = List.copyOf(literals);
  }

  /** The discriminator of a root entity; empty if its hierarchy needs none. */
  static Optional<Discriminator> of(
      EntityModel root, List<EntityModel> subclasses, NamingStrategy naming) {
    Optional<Annotation> written = root.annotations().find(Jpa.DISCRIMINATOR_COLUMN);
    boolean implied = root.strategy() == EntityModel.Strategy.SINGLE_TABLE && !subclasses.isEmpty();
    boolean none =
        root.strategy() == EntityModel.Strategy.TABLE_PER_CLASS
            || root.annotations().has(Hibernate.DISCRIMINATOR_FORMULA);
    if (none || (written.isEmpty() && !implied)) {
      return Optional.empty();
    }
    Kind kind =
        written
            .flatMap(annotation -> annotation.constant("discriminatorType"))
            .map(Kind::valueOf)
            .orElse(Kind.STRING);
    String logical = written.flatMap(annotation -> annotation.text("name")).orElse("DTYPE");
    ColumnDraft column =
        ColumnDraft.of(logical, naming.physical(logical), type(written, kind))
            .notNull()
            .from(Origin.of(root.type(), written));
    List<String> literals =
        Stream.concat(Stream.of(root), subclasses.stream())
            .filter(entity -> !entity.isAbstract())
            .flatMap(entity -> literal(entity, kind).stream())
            .toList();
    return Optional.of(new Discriminator(checked(column, literals, naming), literals, kind));
  }

  /** The value of one class, as SQL spells it; empty if it is not known before run time. */
  Optional<String> literal(EntityModel entity) {
    return literal(entity, kind);
  }

  private static SqlType type(Optional<Annotation> written, Kind kind) {
    Optional<SqlType> defined =
        written
            .flatMap(annotation -> annotation.text("columnDefinition"))
            .flatMap(ColumnDefinition::parse)
            .map(ColumnDefinition.Parts::type);
    int length = written.flatMap(annotation -> annotation.number("length")).orElse(31);
    return defined.orElseGet(
        () ->
            switch (kind) {
              case STRING -> JavaTypes.varchar(length);
              case CHAR -> SqlType.of("char", "1");
              case INTEGER -> SqlType.of("integer");
            });
  }

  // Since 7.0 the column is checked, unless a class stands for null or for anything else.
  private static ColumnDraft checked(
      ColumnDraft column, List<String> literals, NamingStrategy naming) {
    boolean open =
        literals.stream().anyMatch(text -> text.equals("null") || text.equals("not null"));
    if (!naming.hibernate().isAtLeast(HibernateLevel.V7_0) || open || literals.isEmpty()) {
      return column;
    }
    String spelled = SqlNames.quote(column.catalogueName());
    return column.withChecks(
        List.of(CheckDraft.unnamed(new ValueCheck.OneOf(literals).condition(spelled))));
  }

  private static Optional<String> literal(EntityModel entity, Kind kind) {
    Optional<String> written =
        entity
            .annotations()
            .find(Jpa.DISCRIMINATOR_VALUE)
            .flatMap(annotation -> annotation.text("value"));
    if (written.filter(text -> text.equals("null") || text.equals("not null")).isPresent()) {
      return written;
    }
    // Hibernate takes a hash of the name for a number that is not given.
    return switch (kind) {
      case STRING -> Optional.of(quoted(written.orElse(entity.name())));
      case CHAR -> Optional.of(quoted(written.orElse(entity.name()).substring(0, 1)));
      case INTEGER -> Optional.of(written.orElse("" + entity.name().hashCode()));
    };
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
