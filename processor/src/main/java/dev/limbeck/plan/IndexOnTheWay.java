package dev.limbeck.plan;

import dev.limbeck.operation.AlterColumn;
import dev.limbeck.operation.CreateIndex;
import dev.limbeck.operation.DropIndex;
import dev.limbeck.operation.Operation;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.IndexKey;
import dev.limbeck.schema.QualifiedName;
import java.util.List;

/**
 * A column that begins to count is asked for its greatest value while nobody else may use its
 * table. An index that is there meanwhile tells it without a look at the rows.
 */
final class IndexOnTheWay {

  private IndexOnTheWay() {}

  /** Written plainly: the rule of indexes has its turn with them. */
  static List<Operation> around(AlterColumn step, Situation situation) {
    QualifiedName table = step.table();
    String column = step.after().name();
    String name = situation.passingName(table, table.name() + "_" + column, "_last_idx");
    return List.of(
        new CreateIndex(table, Index.of(name, List.of(IndexKey.column(column)))),
        step,
        new DropIndex(table, name));
  }
}
