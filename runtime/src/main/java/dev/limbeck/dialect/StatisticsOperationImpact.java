package dev.limbeck.dialect;

import dev.limbeck.operation.CommentOnStatistics;
import dev.limbeck.operation.CreateStatistics;
import dev.limbeck.operation.DropStatistics;
import dev.limbeck.operation.RenameStatistics;
import dev.limbeck.operation.SetStatisticsTarget;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import java.util.List;

/** What the operations on extended statistics do to those who use the database. */
abstract class StatisticsOperationImpact extends TypeOperationImpact {

  StatisticsOperationImpact(Schema schema) {
    super(schema);
  }

  @Override
  public Impact visit(CreateStatistics operation) {
    return onTable(operation.table());
  }

  @Override
  public Impact visit(DropStatistics operation) {
    return onTable(operation.table());
  }

  @Override
  public Impact visit(RenameStatistics operation) {
    return Impact.NONE;
  }

  @Override
  public Impact visit(SetStatisticsTarget operation) {
    return Impact.NONE;
  }

  @Override
  public Impact visit(CommentOnStatistics operation) {
    return Impact.NONE;
  }

  /** What keeps others from defining things and from analyzing, and from nothing else. */
  static Impact onTable(QualifiedName table) {
    return Impact.of(List.of(Touch.brief(table, Lock.SHARE_UPDATE_EXCLUSIVE)));
  }
}
