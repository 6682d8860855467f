package dev.limbeck.snapshot;

import dev.limbeck.schema.SqlType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What tells the classes of a hierarchy apart.
 *
 * @param sql the column or formula as SQL spells it
 * @param column empty for a formula
 */
record Discriminator(String sql, Optional<ColumnDraft> column, Kind kind) {

  /** What values look like. */
  enum Kind {
    STRING,
    CHAR,
    INTEGER
  }

  /** The discriminator of a root entity; empty if its hierarchy needs none. */
  static Optional<Discriminator> of(
      EntityModel root, List<EntityModel> subclasses, NamingStrategy naming) {
    Optional<Annotation> written = root.annotations().find(Jpa.DISCRIMINATOR_COLUMN);
    boolean implied = root.strategy() == EntityModel.Strategy.SINGLE_TABLE && !subclasses.isEmpty();
    boolean none = root.strategy() == EntityModel.Strategy.TABLE_PER_CLASS;
    Optional<Annotation> formula = root.annotations().find(Hibernate.DISCRIMINATOR_FORMULA);
    if (none || (written.isEmpty() && formula.isEmpty() && !implied)) {
      return Optional.empty();
    }
    if (formula.isPresent()) {
      return formula
          .flatMap(annotation -> annotation.text("value"))
          .map(sql -> new Discriminator(sql, Optional.empty(), kind(formula)));
    }
    Kind kind = kind(written);
    ColumnDraft column = column(written, "DTYPE", naming).from(Origin.of(root.type(), written));
    List<String> literals =
        Stream.concat(Stream.of(root), subclasses.stream())
            .filter(entity -> !entity.isAbstract())
            .map(entity -> literal(entity, kind))
            .toList();
    boolean forced =
        root.annotations()
            .find(Hibernate.DISCRIMINATOR_OPTIONS)
            .map(options -> options.flag("force", false))
            .orElse(false);
    ColumnDraft checked = forced ? column : checked(column, literals, naming);
    return Optional.of(
        new Discriminator(
            SqlNames.quote(column.catalogueName()),
            Optional.of(checked.withNullable(literals.contains("null"))),
            kind));
  }

  /** The value of one class, as SQL spells it; {@code null} and {@code not null} stand for such. */
  String literal(EntityModel entity) {
    return literal(entity, kind);
  }

  /** The column that {@code @DiscriminatorColumn} asks for, before anything is checked. */
  static ColumnDraft column(Optional<Annotation> written, String implicit, NamingStrategy naming) {
    String logical = written.flatMap(annotation -> annotation.text("name")).orElse(implicit);
    return ColumnDraft.of(logical, naming.physical(logical), type(written, kind(written)));
  }

  private static Kind kind(Optional<Annotation> written) {
    return written
        .flatMap(annotation -> annotation.constant("discriminatorType"))
        .map(Kind::valueOf)
        .orElse(Kind.STRING);
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

  // Since 7.0 the column is checked, unless a class stands for anything else.
  private static ColumnDraft checked(
      ColumnDraft column, List<String> literals, NamingStrategy naming) {
    boolean open = literals.contains("not null");
    List<String> values = literals.stream().filter(text -> !text.equals("null")).toList();
    if (!naming.hibernate().isAtLeast(HibernateLevel.V7_0) || open || values.isEmpty()) {
      return column;
    }
    String spelled = SqlNames.quote(column.catalogueName());
    return column.withChecks(
        List.of(CheckDraft.unnamed(new ValueCheck.OneOf(values).condition(spelled))));
  }

  private static String literal(EntityModel entity, Kind kind) {
    Optional<String> written =
        entity
            .annotations()
            .find(Jpa.DISCRIMINATOR_VALUE)
            .flatMap(annotation -> annotation.text("value"));
    if (written.filter(text -> text.equals("null") || text.equals("not null")).isPresent()) {
      return written.get();
    }
    // Hibernate takes a hash of the name for a number that is not given.
    return switch (kind) {
      case STRING -> quoted(written.orElse(entity.name()));
      case CHAR -> quoted(written.orElse(entity.name()).substring(0, 1));
      case INTEGER -> written.orElse("" + entity.name().hashCode());
    };
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
