package dev.limbeck.diff;

import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Table;
import java.util.List;

/**
 * Entities do not say which tables inherit from which: a table of theirs inherits as it does there,
 * whoever made it, as long as its parent stays.
 *
 * @param spoken what the entities ask for
 * @param known what of {@code there} is somebody's wish: the schema at head
 */
record UnspokenInheritance(Schema spoken, Schema known, Schema there) {

  Schema added() {
    return spoken.withTables(spoken.tables().stream().map(this::added).toList());
  }

  private Table added(Table table) {
    return there.table(table.name()).map(found -> table.withInherits(kept(found))).orElse(table);
  }

  private List<QualifiedName> kept(Table found) {
    return found.inherits().stream()
        .filter(it -> spoken.table(it).isPresent() || known.table(it).isEmpty())
        .toList();
  }
}
