package dev.limbeck.dialect;

import static java.util.stream.Collectors.joining;

import dev.limbeck.schema.Check;
import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.Exclusion;
import dev.limbeck.schema.ForeignKey;
import dev.limbeck.schema.PrimaryKey;
import dev.limbeck.schema.Unique;
import java.util.Locale;
import java.util.Optional;

/** Constraints as SQL: what stands after {@code add} and in a table's definition. */
final class ConstraintSql implements Constraint.Visitor<String> {

  private final Optional<String> usingIndex;

  private ConstraintSql(Optional<String> usingIndex) {
    this.usingIndex = usingIndex;
  }

  static String definition(Constraint constraint) {
    return definition(constraint, Optional.empty());
  }

  /** The definition, with a primary key or unique constraint made of an index that is there. */
  static String definition(Constraint constraint, Optional<String> usingIndex) {
    String rule = constraint.accept(new ConstraintSql(usingIndex));
    return "constraint " + Identifiers.quote(constraint.name()) + " " + rule;
  }

  @Override
  public String visit(PrimaryKey key) {
    return "primary key "
        + over("(" + Identifiers.quote(key.columns()) + ")" + StorageSql.with(key.parameters()));
  }

  @Override
  public String visit(Unique unique) {
    String columns =
        (unique.nullsNotDistinct() ? "nulls not distinct " : "")
            + "("
            + Identifiers.quote(unique.columns())
            + ")"
            + (unique.include().isEmpty()
                ? ""
                : " include (" + Identifiers.quote(unique.include()) + ")")
            + StorageSql.with(unique.parameters());
    return "unique " + over(columns) + deferral(unique.deferral());
  }

  private String over(String columns) {
    return usingIndex.map(name -> "using index " + Identifiers.quote(name)).orElse(columns);
  }

  @Override
  public String visit(ForeignKey key) {
    return "foreign key (%s) references %s (%s)"
            .formatted(
                Identifiers.quote(key.columns()),
                Identifiers.quote(key.references()),
                Identifiers.quote(key.referencedColumns()))
        + action(" on delete ", key.onDelete())
        + action(" on update ", key.onUpdate())
        + deferral(key.deferral());
  }

  @Override
  public String visit(Check check) {
    return "check (" + check.sql() + ")";
  }

  @Override
  public String visit(Exclusion exclusion) {
    String elements =
        exclusion.elements().stream()
            .map(it -> IndexSql.key(it.key()) + " with " + it.operator())
            .collect(joining(", ", " (", ")"));
    return "exclude using "
        + Identifiers.quote(exclusion.method())
        + elements
        + StorageSql.with(exclusion.parameters())
        + exclusion.where().map(sql -> " where (" + sql + ")").orElse("")
        + deferral(exclusion.deferral());
  }

  private static String action(String event, ForeignKey.Action action) {
    if (action == ForeignKey.Action.NO_ACTION) {
      return "";
    }
    return event + words(action);
  }

  private static String deferral(Constraint.Deferral deferral) {
    if (deferral == Constraint.Deferral.NOT_DEFERRABLE) {
      return "";
    }
    return " deferrable " + words(deferral);
  }

  private static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
