package dev.limbeck.introspect;

import dev.limbeck.schema.Check;
import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.Constraint.Deferral;
import dev.limbeck.schema.Exclusion;
import dev.limbeck.schema.ForeignKey;
import dev.limbeck.schema.ForeignKey.Action;
import dev.limbeck.schema.IndexKey;
import dev.limbeck.schema.PrimaryKey;
import dev.limbeck.schema.Unique;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Constraints from their rows. */
final class ConstraintReading {

  private final Catalogue catalogue;

  ConstraintReading(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  List<Constraint> constraints(long table) {
    return catalogue.constraints().getOrDefault(table, List.of()).stream()
        .flatMap(row -> constraint(row).map(it -> it.withParameters(row.parameters())))
        .toList();
  }

  private Stream<Constraint> constraint(ConstraintRow row) {
    return switch (row.kind()) {
      case "p" -> Stream.of(new PrimaryKey(row.name(), false, columns(row)));
      case "u" ->
          Stream.of(
              new Unique(
                  row.name(),
                  false,
                  columns(row),
                  names(row.table(), row.include()),
                  row.nullsNotDistinct(),
                  deferral(row)));
      case "c" ->
          row.check().stream().map(sql -> new Check(row.name(), Expressions.unwrapped(sql)));
      case "f" -> row.reference().stream().map(reference -> foreignKey(row, reference));
      case "x" -> Stream.of(exclusion(row));
      default -> throw new IllegalArgumentException("A constraint of kind " + row.kind() + ".");
    };
  }

  // Its index, which has its name, holds what is compared.
  private Exclusion exclusion(ConstraintRow row) {
    IndexRow index =
        catalogue.indexes().getOrDefault(row.table(), List.of()).stream()
            .filter(it -> it.isOfExclusion() && it.name().equals(row.name()))
            .findFirst()
            .orElseThrow();
    List<IndexKey> keys = new IndexReading(catalogue).keys(index);
    return new Exclusion(
        row.name(),
        false,
        index.method(),
        IntStream.range(0, keys.size())
            .mapToObj(place -> new Exclusion.Element(keys.get(place), index.operators().get(place)))
            .toList(),
        index.where().map(Expressions::unwrapped),
        deferral(row));
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
