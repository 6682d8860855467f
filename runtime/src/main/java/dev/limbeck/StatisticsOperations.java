package dev.limbeck;

import dev.limbeck.operation.CommentOnStatistics;
import dev.limbeck.operation.CreateStatistics;
import dev.limbeck.operation.DropStatistics;
import dev.limbeck.operation.MoveToSchema;
import dev.limbeck.operation.MoveToSchema.Kind;
import dev.limbeck.operation.RenameStatistics;
import dev.limbeck.operation.SetStatisticsTarget;
import dev.limbeck.schema.QualifiedName;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The verbs for extended statistics; see {@link Operations}. Statistics are named {@code places},
 * or {@code sales.places} where they are not in the default schema, whatever schema their table is
 * in.
 */
public sealed interface StatisticsOperations extends OperationCollector permits Operations {

  /**
   * {@code create statistics ... on ... from ...}: all that PostgreSQL can note of two or more
   * columns together. It notes them when the table is analyzed next.
   *
   * <p>It takes a share update exclusive lock for a moment. Its inverse drops them.
   */
  default void createStatistics(String name, String table, String... columns) {
    createStatistics(name, table, statistics -> statistics.columns(columns));
  }

  /**
   * {@code create statistics ... on ... from ...} of any form, of expressions too.
   *
   * <p>It takes a share update exclusive lock for a moment. Its inverse drops them.
   */
  default void createStatistics(String name, String table, Consumer<StatisticsSpec> definition) {
    invoke(new CreateStatistics(QualifiedName.of(table), StatisticsSpec.spelled(name, definition)));
  }

  /**
   * {@code drop statistics ...}.
   *
   * <p>It takes a share update exclusive lock for a moment. Its inverse creates them.
   */
  default void dropStatistics(String name, String table) {
    invoke(new DropStatistics(QualifiedName.of(table), QualifiedName.of(name)));
  }

  /**
   * {@code alter statistics ... rename to ...}.
   *
   * <p>It takes no lock on the table. Its inverse is the same, changed over.
   *
   * @param to a name without a schema, see {@link #moveStatistics}
   */
  default void renameStatistics(String from, String to) {
    invoke(new RenameStatistics(QualifiedName.of(from), to));
  }

  /**
   * {@code alter statistics ... set statistics ...}: how much is noted, 0 for nothing, at most
   * 10000.
   *
   * <p>It takes no lock on the table. Its inverse puts back what was there.
   */
  default void setStatisticsTarget(String name, int target) {
    invoke(new SetStatisticsTarget(QualifiedName.of(name), Optional.of(target)));
  }

  /** {@code alter statistics ... set statistics -1}: as much is noted as of the columns. */
  default void resetStatisticsTarget(String name) {
    invoke(new SetStatisticsTarget(QualifiedName.of(name), Optional.empty()));
  }

  /**
   * {@code comment on statistics ... is ...}.
   *
   * <p>It takes no lock on the table. Its inverse puts back the comment that was there, or none.
   */
  default void commentOnStatistics(String name, String text) {
    invoke(new CommentOnStatistics(QualifiedName.of(name), Optional.of(text)));
  }

  /** {@code comment on statistics ... is null}. */
  default void dropStatisticsComment(String name) {
    invoke(new CommentOnStatistics(QualifiedName.of(name), Optional.empty()));
  }

  /**
   * {@code alter statistics ... set schema ...}. Statistics stay where they are when their table
   * moves.
   *
   * <p>It takes no lock on the table. Its inverse moves them back.
   */
  default void moveStatistics(String name, String schema) {
    invoke(new MoveToSchema(Kind.STATISTICS, QualifiedName.of(name), Optional.of(schema)));
  }

  /** {@code alter statistics ... set schema ...} to the default schema. */
  default void moveStatisticsToDefaultSchema(String name) {
    invoke(new MoveToSchema(Kind.STATISTICS, QualifiedName.of(name), Optional.empty()));
  }
}
