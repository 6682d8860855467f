package dev.limbeck.dialect;

import static java.util.stream.Collectors.joining;

import dev.limbeck.schema.Check;
import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.Exclusion;
import dev.limbeck.schema.ForeignKey;
import dev.limbeck.schema.PrimaryKey;
import dev.limbeck.schema.Unique;
import java.util.Locale;

/** Constraints as SQL: what stands after {@code add} and in a table's definition. */
final class ConstraintSql implements Constraint.Visitor<String> {

  private ConstraintSql() {}

  static String definition(Constraint constraint) {
    String rule = constraint.accept(new ConstraintSql());
    return "constraint " + Identifiers.quote(constraint.name()) + " " + rule;
  }

  @Override
  public String visit(PrimaryKey key) {
    return "primary key (" + Identifiers.quote(key.columns()) + ")";
  }

  @Override
  public String visit(Unique unique) {
    return "unique"
        + (unique.nullsNotDistinct() ? " nulls not distinct" : "")
        + " ("
        + Identifiers.quote(unique.columns())
        + ")"
        + (unique.include().isEmpty()
            ? ""
            : " include (" + Identifiers.quote(unique.include()) + ")")
        + deferral(unique.deferral());
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
