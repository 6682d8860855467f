package dev.limbeck.operation;

import dev.limbeck.schema.Column;
import dev.limbeck.schema.Default;
import dev.limbeck.schema.EnumType;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SchemaException;
import dev.limbeck.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code alter type ... add value ...}; PostgreSQL lets nobody use the value before the transaction
 * that adds it has ended. It cannot be taken away again but by making the type anew.
 *
 * @param place empty for the end
 */
public record AddEnumValue(QualifiedName type, String value, Optional<Place> place)
    implements Operation, Conditional {

  /** Beside which value the new one goes. */
  public record Place(Side side, String neighbour) {}

  /** On which side of another value. */
  public enum Side {
    BEFORE,
    AFTER
  }

  @Override
  public Schema apply(Schema before) {
    EnumType found = EnumLookup.require(before, type);
    if (found.values().contains(value)) {
      throw new SchemaException("Enum type %s has value %s already.".formatted(type, value));
    }
    List<String> values = new ArrayList<>(found.values());
    values.add(index(found), value);
    return before.minusType(type).plus(found.withValues(values));
  }

  private int index(EnumType found) {
    if (place.isEmpty()) {
      return found.values().size();
    }
    Place beside = place.orElseThrow();
    int neighbour = EnumLookup.indexOf(found, beside.neighbour());
    return beside.side() == Side.BEFORE ? neighbour : neighbour + 1;
  }

  /** Makes the type anew, and the generated columns that would be in the way. */
  @Override
  public List<Operation> inverse(Schema before) {
    Schema after = apply(before);
    RebuildType rebuild =
        new RebuildType(
            after.requireType(type).withComment(Optional.empty()),
            before.requireType(type).withComment(Optional.empty()));
    List<DropColumn> generated = generated(before);
    List<Operation> steps = new ArrayList<>(generated);
    steps.add(rebuild);
    steps.addAll(Replay.backward(before, generated));
    return List.copyOf(steps);
  }

  // PostgreSQL changes the type neither of a generated column nor of what it reads.
  private List<DropColumn> generated(Schema schema) {
    List<DropColumn> drops = new ArrayList<>();
    for (Table table : schema.tables()) {
      table.columns().stream()
          .filter(column -> isInTheWay(column, table))
          .forEach(column -> drops.add(new DropColumn(table.name(), column.name())));
    }
    return drops;
  }

  private boolean isInTheWay(Column column, Table table) {
    if (!(column.value().orElse(null) instanceof Default.Generated generated)) {
      return false;
    }
    return column.type().isOf(type)
        || table.columns().stream()
            .filter(it -> it.type().isOf(type))
            .anyMatch(it -> new ColumnUse(it.name()).in(generated.sql()));
  }

  @Override
  public boolean isDone(Schema before) {
    return EnumLookup.require(before, type).values().contains(value);
  }

  @Override
  public boolean isCreation() {
    return true;
  }

  @Override
  public String describe() {
    return "add value %s to enum type %s%s"
        .formatted(TypeText.value(value), type, place.map(AddEnumValue::words).orElse(""));
  }

  private static String words(Place place) {
    String side = place.side() == Side.BEFORE ? " before " : " after ";
    return side + TypeText.value(place.neighbour());
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
