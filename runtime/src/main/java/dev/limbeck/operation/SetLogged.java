package dev.limbeck.operation;

import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Sequence;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code alter table ... set logged} or {@code set unlogged}: whether the table's rows outlive a
 * crash. The sequences of its columns follow (PostgreSQL 15 and newer).
 *
 * <p>PostgreSQL writes the table anew and locks it ({@code access exclusive}) meanwhile.
 */
public record SetLogged(QualifiedName table, boolean logged) implements Operation {

  @Override
  public Schema apply(Schema before) {
    return before
        .changing(table, it -> it.withStorage(it.storage().withUnlogged(!logged)))
        .withSequences(
            before.sequences().stream()
                .map(it -> isOurs(it) ? it.withUnlogged(!logged) : it)
                .toList());
  }

  private boolean isOurs(Sequence sequence) {
    return sequence.ownedBy().filter(owner -> owner.table().equals(table)).isPresent();
  }

  @Override
  public List<Operation> inverse(Schema before) {
    boolean was = !before.require(table).storage().unlogged();
    if (was == logged) {
      return List.of();
    }
    List<Operation> steps = new ArrayList<>(List.of(new SetLogged(table, was)));
    before.sequences().stream()
        .filter(it -> isOurs(it) && it.unlogged() == was)
        .forEach(it -> steps.add(new AlterSequence(it.withUnlogged(!was), it)));
    return List.copyOf(steps);
  }

  @Override
  public String describe() {
    return "set table %s %s".formatted(table, logged ? "logged" : "unlogged");
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
