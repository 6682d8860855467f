package dev.limbeck.operation;

import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.ReplicaIdentity;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SchemaException;
import dev.limbeck.schema.Table;
import java.util.List;
import java.util.Optional;

/**
 * {@code alter table ... replica identity ...}: what logical replication knows the table's rows by.
 *
 * @param identity empty for the primary key
 */
public record SetReplicaIdentity(QualifiedName table, Optional<ReplicaIdentity> identity)
    implements Operation {

  @Override
  public Schema apply(Schema before) {
    Table whole = before.require(table);
    identity
        .flatMap(ReplicaIdentity::index)
        .filter(name -> whole.index(name).isEmpty())
        .filter(name -> whole.constraint(name).filter(Constraint::hasIndex).isEmpty())
        .ifPresent(
            name -> {
              throw new SchemaException("There is no index %s on table %s.".formatted(name, table));
            });
    return before.changing(table, it -> it.withStorage(it.storage().withReplicaIdentity(identity)));
  }

  @Override
  public List<Operation> inverse(Schema before) {
    return List.of(
        new SetReplicaIdentity(table, before.require(table).storage().replicaIdentity()));
  }

  @Override
  public String describe() {
    return "replica identity of table %s: %s".formatted(table, ReplicaIdentity.text(identity));
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
