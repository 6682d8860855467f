package dev.limbeck.diff;

import dev.limbeck.schema.Check;
import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.Constraint.Deferral;
import dev.limbeck.schema.Exclusion;
import dev.limbeck.schema.ForeignKey;
import dev.limbeck.schema.ForeignKey.Action;
import dev.limbeck.schema.PrimaryKey;
import dev.limbeck.schema.Unique;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a constraint does, in words close to SQL's. */
final class ConstraintText implements Constraint.Visitor<String> {

  /** The kind, the name and what it does. */
  static String of(Constraint constraint) {
    return kind(constraint) + " " + constraint.name() + " " + rule(constraint);
  }

  /** Such as {@code foreign key}. */
  static String kind(Constraint constraint) {
    return constraint.accept(new Kind());
  }

  /** What it does, without kind and name. */
  static String rule(Constraint constraint) {
    return constraint.accept(new ConstraintText());
  }

  @Override
  public String visit(PrimaryKey key) {
    return list(key.columns()) + StorageText.with(key.parameters());
  }

  @Override
  public String visit(Unique unique) {
    return list(unique.columns())
        + (unique.include().isEmpty() ? "" : " include " + list(unique.include()))
        + (unique.nullsNotDistinct() ? " nulls not distinct" : "")
        + StorageText.with(unique.parameters())
        + deferral(unique.deferral());
  }

  @Override
  public String visit(ForeignKey key) {
    return list(key.columns())
        + " references "
        + key.references()
        + " "
        + list(key.referencedColumns())
        + action(" on delete ", key.onDelete())
        + action(" on update ", key.onUpdate())
        + deferral(key.deferral());
  }

  @Override
  public String visit(Check check) {
    return "(" + check.sql() + ")";
  }

  @Override
  public String visit(Exclusion exclusion) {
    return "using "
        + exclusion.method()
        + exclusion.elements().stream()
            .map(it -> IndexText.key(it.key()) + " with " + it.operator())
            .collect(Collectors.joining(", ", " (", ")"))
        + StorageText.with(exclusion.parameters())
        + exclusion.where().map(sql -> " where (" + sql + ")").orElse("")
        + deferral(exclusion.deferral());
  }

  static String list(List<String> names) {
    return "(" + String.join(", ", names) + ")";
  }

  private static String action(String before, Action action) {
    return action == Action.NO_ACTION ? "" : before + words(action);
  }

  private static String deferral(Deferral deferral) {
    return switch (deferral) {
      case NOT_DEFERRABLE -> "";
      case INITIALLY_IMMEDIATE -> " deferrable";
      case INITIALLY_DEFERRED -> " deferrable initially deferred";
    };
  }

  private static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static final class Kind implements Constraint.Visitor<String> {
    @Override
    public String visit(PrimaryKey key) {
      return "primary key";
    }

    @Override
    public String visit(Unique unique) {
      return "unique constraint";
    }

    @Override
    public String visit(ForeignKey key) {
      return "foreign key";
    }

    @Override
    public String visit(Check check) {
      return "check";
    }

    @Override
    public String visit(Exclusion exclusion) {
      return "exclusion constraint";
    }
  }
}
