package dev.limbeck.introspect;

import dev.limbeck.diff.Normaliser;
import dev.limbeck.problem.LimbeckException;
import dev.limbeck.schema.Default;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Sequence;
import dev.limbeck.schema.UserType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

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
   * The same schema, with each expression of tables and domains in PostgreSQL's own spelling.
   *
   * @throws dev.limbeck.problem.RefusedException if PostgreSQL refuses an expression
   */
  @Override
  public Schema normalise(Schema schema) {
    Schema wanted =
        Schema.EMPTY
            .withTables(schema.tables().stream().filter(ScratchTable::isNeededFor).toList())
            .withTypes(schema.types().stream().filter(ScratchDomain::isNeededFor).toList());
    if (wanted.equals(Schema.EMPTY)) {
      return schema;
    }
    try {
      return spelled(schema, inTransaction(wanted, sequencesOf(schema), schema.types()));
    } catch (SQLException e) {
      throw new LimbeckException(
          "PostgreSQL could not spell the expressions of the schema: " + e.getMessage(), e);
    }
  }

  private static Schema spelled(Schema schema, Schema parts) {
    return schema
        .withTables(schema.tables().stream().map(it -> parts.table(it.name()).orElse(it)).toList())
        .withTypes(schema.types().stream().map(it -> parts.type(it.name()).orElse(it)).toList());
  }

  private Schema inTransaction(Schema wanted, List<Sequence> sequences, List<UserType> types)
      throws SQLException {
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

  private Schema stable(Schema wanted, List<Sequence> sequences, List<UserType> types)
      throws SQLException {
    Schema spelled = wanted;
    Schema unstable = wanted;
    for (int round = 0; round < ROUNDS && !unstable.equals(Schema.EMPTY); round++) {
      Schema before = unstable;
      Schema after = new Scratch(connection, before, sequences, types).respelled();
      spelled = spelled(spelled, after);
      unstable =
          Schema.EMPTY
              .withTables(without(after.tables(), before.tables()))
              .withTypes(without(after.types(), before.types()));
    }
    if (!unstable.equals(Schema.EMPTY)) {
      throw new LimbeckException(
          "PostgreSQL spells an expression of %s differently each time; write it as the database prints it."
              .formatted(
                  Stream.concat(
                          unstable.tables().stream().map(it -> "table " + it.name()),
                          unstable.types().stream().map(it -> "domain " + it.name()))
                      .findFirst()
                      .orElseThrow()));
    }
    return spelled;
  }

  private static <T> List<T> without(List<T> all, List<T> known) {
    return all.stream().filter(it -> !known.contains(it)).toList();
  }

  // A default may count on a sequence; which one, its text tells well enough.
  private static List<Sequence> sequencesOf(Schema schema) {
    Stream<String> ofColumns =
        schema.tables().stream()
            .flatMap(table -> table.columns().stream())
            .flatMap(column -> column.value().stream())
            .filter(Default.Expression.class::isInstance)
            .map(value -> ((Default.Expression) value).sql());
    MentionedNames mentioned =
        MentionedNames.in(
            Stream.concat(
                    ofColumns, schema.types().stream().flatMap(type -> type.expressions().stream()))
                .filter(sql -> sql.contains("("))
                .toList());
    return schema.sequences().stream()
        .filter(sequence -> mentioned.mayHold(sequence.name().name()))
        .toList();
  }
}
