package dev.limbeck.introspect;

import dev.limbeck.diff.Normaliser;
import dev.limbeck.problem.LimbeckException;
import dev.limbeck.schema.Default;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Sequence;
import dev.limbeck.schema.Table;
import dev.limbeck.schema.UserType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Has a PostgreSQL, the shadow as a rule, spell the expressions of a schema: tables are made in a
 * scratch schema, read back and made again from what was read until the text is stable; then
 * everything is rolled back.
 */
public final class ServerNormaliser implements Normaliser {

  private static final int ROUNDS = 6;

  private final Connection connection;

  /** Over a connection that stays the caller's, and is left as it was. */
  public ServerNormaliser(Connection connection) {
    this.connection = connection;
  }

  /**
   * The same schema, with each expression in PostgreSQL's own spelling.
   *
   * @throws dev.limbeck.problem.RefusedException if PostgreSQL refuses an expression
   */
  @Override
  public Schema normalise(Schema schema) {
    List<Table> wanted = schema.tables().stream().filter(ScratchTable::isNeededFor).toList();
    if (wanted.isEmpty()) {
      return schema;
    }
    try {
      Map<QualifiedName, Table> spelled =
          inTransaction(wanted, sequencesOf(schema), schema.types());
      return schema.withTables(
          schema.tables().stream()
              .map(table -> spelled.getOrDefault(table.name(), table))
              .toList());
    } catch (SQLException e) {
      throw new LimbeckException(
          "PostgreSQL could not spell the expressions of the schema: " + e.getMessage(), e);
    }
  }

  private Map<QualifiedName, Table> inTransaction(
      List<Table> wanted, List<Sequence> sequences, List<UserType> types) throws SQLException {
    boolean own = connection.getAutoCommit();
    if (!own) {
      return stable(wanted, sequences, types);
    }
    connection.setAutoCommit(false);
    try {
      return stable(wanted, sequences, types);
    } finally {
      connection.rollback();
      connection.setAutoCommit(true);
    }
  }

  private Map<QualifiedName, Table> stable(
      List<Table> wanted, List<Sequence> sequences, List<UserType> types) throws SQLException {
    Map<QualifiedName, Table> spelled = new HashMap<>();
    List<Table> unstable = wanted;
    for (int round = 0; round < ROUNDS && !unstable.isEmpty(); round++) {
      List<Table> before = unstable;
      List<Table> after = new Scratch(connection, before, sequences, types).respelled();
      after.forEach(table -> spelled.put(table.name(), table));
      unstable = after.stream().filter(table -> !before.contains(table)).toList();
    }
    if (!unstable.isEmpty()) {
      throw new LimbeckException(
          "PostgreSQL spells an expression of table %s differently each time; write it as the database prints it."
              .formatted(unstable.get(0).name()));
    }
    return spelled;
  }

  // A default may count on a sequence; which one, its text tells well enough.
  private static List<Sequence> sequencesOf(Schema schema) {
    List<String> defaults =
        schema.tables().stream()
            .flatMap(table -> table.columns().stream())
            .flatMap(column -> column.value().stream())
            .filter(Default.Expression.class::isInstance)
            .map(value -> ((Default.Expression) value).sql())
            .filter(sql -> sql.contains("("))
            .map(sql -> sql.replace("\"\"", "\"").replace("''", "'").toLowerCase(Locale.ROOT))
            .toList();
    return schema.sequences().stream()
        .filter(sequence -> isNamed(sequence.name().name(), defaults))
        .toList();
  }

  private static boolean isNamed(String name, List<String> defaults) {
    String lower = name.toLowerCase(Locale.ROOT);
    return defaults.stream().anyMatch(sql -> sql.contains(lower));
  }
}
