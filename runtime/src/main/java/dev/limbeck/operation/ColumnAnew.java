package dev.limbeck.operation;

import dev.limbeck.schema.PartitionTree;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A column that goes and comes again, with what holds it from outside taken down around it. */
final class ColumnAnew {

  private final Schema schema;
  private final QualifiedName table;
  private final DropColumn drop;
  private final List<Operation> down = new ArrayList<>();
  private final List<Operation> up = new ArrayList<>();

  private ColumnAnew(Schema schema, QualifiedName table, String column) {
    this.schema = schema;
    this.table = table;
    drop = new DropColumn(table, column);
  }

  /** The steps; its own constraints, indexes and statistics go and come with the column. */
  static List<Operation> steps(Schema schema, QualifiedName table, String column) {
    return new ColumnAnew(schema, table, column).steps();
  }

  private List<Operation> steps() {
    drop.pointingKeys(schema)
        .forEach(
            it -> {
              down.add(new DropConstraint(it.table(), it.key().name()));
              up.add(new AddConstraint(it.table(), it.key()));
            });
    Stream.concat(Stream.of(schema.require(table)), new PartitionTree(schema).below(table).stream())
        .forEach(this::freeIdentity);
    Schema free = Replay.forward(schema, down);
    List<Operation> all = new ArrayList<>(down);
    all.add(drop);
    all.addAll(drop.inverse(free));
    all.addAll(up);
    return List.copyOf(all);
  }

  private void freeIdentity(Table whole) {
    boolean isHeld =
        whole.storage().identityIndex().filter(name -> isOnColumn(whole, name)).isPresent();
    if (isHeld) {
      down.add(new SetReplicaIdentity(whole.name(), Optional.empty()));
      up.add(new SetReplicaIdentity(whole.name(), whole.storage().replicaIdentity()));
    }
  }

  // The index of a unique constraint may be the identity, too.
  private boolean isOnColumn(Table whole, String name) {
    return whole.index(name).filter(drop.use()::in).isPresent()
        || whole.constraint(name).filter(drop.use()::in).isPresent();
  }
}
