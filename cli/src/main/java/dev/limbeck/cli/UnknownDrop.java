package dev.limbeck.cli;

import dev.limbeck.dialect.PostgreSql;
import dev.limbeck.dialect.Statement;
import dev.limbeck.operation.AlterColumn;
import dev.limbeck.operation.ExecuteSql;
import dev.limbeck.operation.Operation;
import dev.limbeck.schema.Schema;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Drops what no migration made: as SQL that does nothing on a database that never had it, and that
 * changes nothing in the schema at head.
 */
final class UnknownDrop {

  private static final PostgreSql DIALECT = new PostgreSql();
  private static final Pattern OBJECT =
      Pattern.compile("^drop (schema|table|index|sequence|type|statistics) ");
  private static final Pattern PART =
      Pattern.compile("^alter table (.+?) drop (column|constraint) ");

  private UnknownDrop() {}

  /**
   * The step as such SQL; empty if it takes nothing away.
   *
   * @param live what the step is applied to
   */
  static Optional<Operation> of(Operation step, Schema live) {
    List<String> statements = DIALECT.statements(step).stream().map(Statement::sql).toList();
    boolean takesAway =
        step instanceof AlterColumn
            || statements.stream().allMatch(sql -> isBlock(sql) || !sql.equals(lenient(sql)));
    if (!takesAway) {
      return Optional.empty();
    }
    String undo =
        step.inverse(live).stream()
            .flatMap(back -> DIALECT.statements(back).stream())
            .map(Statement::sql)
            .collect(Collectors.joining(";\n"));
    String sql = statements.stream().map(UnknownDrop::lenient).collect(Collectors.joining(";\n"));
    return Optional.of(new ExecuteSql(sql, Optional.of(undo), Optional.of(List.of())));
  }

  // What goes with a type that is dropped finds nothing where the type is not.
  private static boolean isBlock(String sql) {
    return sql.startsWith("do $");
  }

  private static String lenient(String sql) {
    String dropped = OBJECT.matcher(sql).replaceFirst("drop $1 if exists ");
    return PART.matcher(dropped).replaceFirst("alter table if exists $1 drop $2 if exists ");
  }
}
