package dev.limbeck.operation;

import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SchemaException;
import dev.limbeck.schema.StorageParameter;
import dev.limbeck.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * {@code alter table ... set (...)} and {@code reset (...)}, or {@code alter index ...}: storage
 * parameters of a table, or of one of its indexes.
 *
 * @param index the index, or the constraint that has it; empty for the table itself
 * @param set what gets a value
 * @param reset what has none any more, by name
 */
public record AlterStorageParameters(
    QualifiedName table, Optional<String> index, List<StorageParameter> set, List<String> reset)
    implements Operation {

  public AlterStorageParameters {
    set = List.copyOf(set);
    reset = List.copyOf(reset);
    if (set.isEmpty() && reset.isEmpty()) {
      throw new SchemaException(
          "Say which storage parameters of %s to set or reset.".formatted(owner(table, index)));
    }
  }

  /** What leads from some parameters to others, if anything. */
  public static Optional<AlterStorageParameters> between(
      QualifiedName table,
      Optional<String> index,
      List<StorageParameter> before,
      List<StorageParameter> after) {
    List<StorageParameter> set = after.stream().filter(it -> !before.contains(it)).toList();
    List<String> reset =
        before.stream()
            .map(StorageParameter::name)
            .filter(name -> StorageParameter.value(after, name).isEmpty())
            .toList();
    return set.isEmpty() && reset.isEmpty()
        ? Optional.empty()
        : Optional.of(new AlterStorageParameters(table, index, set, reset));
  }

  @Override
  public Schema apply(Schema before) {
    List<StorageParameter> changed = changed(there(before.require(table)));
    return before.changing(table, it -> with(it, changed));
  }

  private List<StorageParameter> changed(List<StorageParameter> there) {
    List<StorageParameter> changed = new ArrayList<>(set);
    there.stream()
        .filter(it -> StorageParameter.value(set, it.name()).isEmpty())
        .filter(it -> !reset.contains(it.name()))
        .forEach(changed::add);
    return changed;
  }

  private List<StorageParameter> there(Table whole) {
    return index.map(name -> there(whole, name)).orElseGet(() -> whole.storage().parameters());
  }

  private List<StorageParameter> there(Table whole, String name) {
    return Stream.concat(
            whole.index(name).map(Index::parameters).stream(),
            whole
                .constraint(name)
                .filter(Constraint::hasIndex)
                .map(Constraint::parameters)
                .stream())
        .findFirst()
        .orElseThrow(
            () -> new SchemaException("There is no index " + name + " on table " + table + "."));
  }

  private Table with(Table whole, List<StorageParameter> parameters) {
    if (index.isEmpty()) {
      return whole.withStorage(whole.storage().withParameters(parameters));
    }
    String name = index.orElseThrow();
    return whole
        .withIndexes(
            whole.indexes().stream()
                .map(it -> it.name().equals(name) ? it.withParameters(parameters) : it)
                .toList())
        .withConstraints(
            whole.constraints().stream()
                .map(
                    it ->
                        it.hasIndex() && it.name().equals(name)
                            ? it.withParameters(parameters)
                            : it)
                .toList());
  }

  @Override
  public List<Operation> inverse(Schema before) {
    List<StorageParameter> was = there(before.require(table));
    return between(table, index, changed(was), was).map(List::<Operation>of).orElse(List.of());
  }

  @Override
  public String describe() {
    List<String> changes = new ArrayList<>();
    set.forEach(it -> changes.add("set " + it));
    reset.forEach(it -> changes.add("reset " + it));
    return "alter %s: %s".formatted(owner(table, index), String.join(", ", changes));
  }

  private static String owner(QualifiedName table, Optional<String> index) {
    return index
        .map(name -> "index %s on table %s".formatted(name, table))
        .orElseGet(() -> "table " + table);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
