package dev.limbeck.dialect;

import dev.limbeck.operation.CommentOnStatistics;
import dev.limbeck.operation.CreateStatistics;
import dev.limbeck.operation.DropStatistics;
import dev.limbeck.operation.RenameStatistics;
import dev.limbeck.operation.SetStatisticsTarget;
import java.util.List;

/** Spells the operations on extended statistics. */
abstract class StatisticsOperationSql extends TypeOperationSql {

  @Override
  public List<Statement> visit(CreateStatistics operation) {
    return StatisticsSql.create(operation);
  }

  @Override
  public List<Statement> visit(DropStatistics operation) {
    return one("drop statistics " + Identifiers.quote(operation.statistics()));
  }

  @Override
  public List<Statement> visit(RenameStatistics operation) {
    String change = "rename to " + Identifiers.quote(operation.to());
    return one(StatisticsSql.alter(operation.from(), change));
  }

  @Override
  public List<Statement> visit(SetStatisticsTarget operation) {
    return List.of(StatisticsSql.target(operation.statistics(), operation.target()));
  }

  @Override
  public List<Statement> visit(CommentOnStatistics operation) {
    return List.of(StatisticsSql.comment(operation.statistics(), operation.comment()));
  }
}
