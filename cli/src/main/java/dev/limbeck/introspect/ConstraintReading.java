package dev.limbeck.introspect;

import dev.limbeck.schema.Check;
import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.Constraint.Deferral;
import dev.limbeck.schema.ForeignKey;
import dev.limbeck.schema.ForeignKey.Action;
import dev.limbeck.schema.PrimaryKey;
import dev.limbeck.schema.Unique;
import java.util.List;
import java.util.stream.Stream;

/** Constraints from their rows. */
final class ConstraintReading {

  private final Catalogue catalogue;

  ConstraintReading(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  List<Constraint> constraints(long table) {
    return catalogue.constraints().getOrDefault(table, List.of()).stream()
        .flatMap(this::constraint)
        .toList();
  }

  private Stream<Constraint> constraint(ConstraintRow row) {
    return switch (row.kind()) {
      case "p" -> Stream.of(new PrimaryKey(row.name(), false, columns(row)));
      case "u" ->
          Stream.of(
              new Unique(row.name(), false, columns(row), row.nullsNotDistinct(), deferral(row)));
      case "c" ->
          row.check().stream().map(sql -> new Check(row.name(), Expressions.unwrapped(sql)));
      case "f" -> row.reference().stream().map(reference -> foreignKey(row, reference));
      default -> Stream.empty(); // An exclusion constraint is among what the model cannot say.
    };
  }

  private ForeignKey foreignKey(ConstraintRow row, ConstraintRow.Reference to) {
    List<String> distant = to.distantColumns();
    return new ForeignKey(
        row.name(),
        false,
        columns(row),
        catalogue.namespaces().qualify(to.namespace(), to.namespaceName(), to.name()),
        distant.isEmpty() ? names(to.table(), to.columns()) : distant,
        action(to.onDelete()),
        action(to.onUpdate()),
        deferral(row));
  }

  private List<String> columns(ConstraintRow row) {
    return names(row.table(), row.columns());
  }

  private List<String> names(long table, List<Integer> numbers) {
    return numbers.stream().map(number -> catalogue.columnName(table, number)).toList();
  }

  private static Deferral deferral(ConstraintRow row) {
    if (!row.deferrable()) {
      return Deferral.NOT_DEFERRABLE;
    }
    return row.deferred() ? Deferral.INITIALLY_DEFERRED : Deferral.INITIALLY_IMMEDIATE;
  }

  private static Action action(String code) {
    return switch (code) {
      case "r" -> Action.RESTRICT;
      case "c" -> Action.CASCADE;
      case "n" -> Action.SET_NULL;
      case "d" -> Action.SET_DEFAULT;
      default -> Action.NO_ACTION;
    };
  }
}
