package dev.limbeck.execute;

import dev.limbeck.dialect.Dialect;
import dev.limbeck.operation.CreateTable;
import dev.limbeck.problem.RefusedException;
import dev.limbeck.schema.Column;
import dev.limbeck.schema.PrimaryKey;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.SqlType;
import dev.limbeck.schema.Table;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;

/** Limbeck's own tables, in one schema of a database. */
final class OwnTables {

  /** Raised when the tables change, so that a newer Limbeck can bring older ones up to date. */
  static final int FORMAT = 1;

  private static final SqlType TEXT = SqlType.of("text");
  private static final SqlType TIME = SqlType.of("timestamptz");
  private static final SqlType NUMBER = SqlType.of("bigint");

  private final Session session;
  private final Dialect dialect;

  OwnTables(Session session, Dialect dialect) {
    this.session = session;
    this.dialect = dialect;
  }

  /** The revisions that are applied now. */
  String revision() {
    return dialect.quote(name("limbeck_revision"));
  }

  /** Everything that was ever run. */
  String history() {
    return dialect.quote(name("limbeck_history"));
  }

  /** The steps of a revision that is half done. */
  String journal() {
    return dialect.quote(name("limbeck_journal"));
  }

  /**
   * Whether the tables are there.
   *
   * @throws RefusedException if a newer Limbeck made them
   */
  boolean exist() throws SQLException {
    Optional<Integer> found = format();
    if (found.filter(it -> it > FORMAT).isPresent()) {
      throw new RefusedException(
          ("Limbeck's tables in schema %s have format %d, which is newer than this Limbeck"
                  + " knows (%d); use the newer Limbeck.")
              .formatted(session.schema(), found.orElseThrow(), FORMAT));
    }
    return found.isPresent();
  }

  void create() throws SQLException {
    session.inTransaction(this::createAll);
  }

  private void createAll() throws SQLException {
    try (Statement statement = session.connection().createStatement()) {
      for (Table table : List.of(formatTable(), revisionTable(), historyTable(), journalTable())) {
        for (var part : dialect.statements(new CreateTable(table))) {
          statement.execute(part.sql());
        }
      }
      statement.execute("insert into " + format(dialect) + " (version) values (" + FORMAT + ")");
    }
  }

  // Empty if the table is not there.
  private Optional<Integer> format() throws SQLException {
    try (Statement statement = session.connection().createStatement();
        ResultSet rows = statement.executeQuery("select version from " + format(dialect))) {
      return Optional.of(rows.next() ? rows.getInt(1) : FORMAT);
    } catch (SQLException e) {
      if (e.getSQLState() != null && dialect.isMissing(e.getSQLState())) {
        return Optional.empty();
      }
      throw e;
    }
  }

  private String format(Dialect spelling) {
    return spelling.quote(name("limbeck_format"));
  }

  private QualifiedName name(String table) {
    return QualifiedName.of(session.schema(), table);
  }

  private Table formatTable() {
    return table(
        "limbeck_format",
        "The format of Limbeck's own tables.",
        List.of(Column.of("version", SqlType.of("integer")).notNull()),
        "version");
  }

  private Table revisionTable() {
    return table(
        "limbeck_revision",
        "The revisions that are applied to this database now.",
        List.of(
            Column.of("id", TEXT).notNull(),
            Column.of("message", TEXT).notNull(),
            Column.of("checksum", TEXT).notNull(),
            Column.of("applied_at", TIME).notNull().defaultTo("now()")),
        "id");
  }

  private Table historyTable() {
    return table(
        "limbeck_history",
        "Everything that Limbeck ever ran on this database.",
        List.of(
            Column.of("number", NUMBER).identity(),
            Column.of("direction", TEXT).notNull(),
            Column.of("revision", TEXT).notNull(),
            Column.of("message", TEXT).notNull(),
            Column.of("checksum", TEXT).notNull(),
            Column.of("error", TEXT),
            Column.of("note", TEXT),
            Column.of("ran_at", TIME).notNull().defaultTo("now()"),
            Column.of("took_milliseconds", NUMBER).notNull(),
            Column.of("ran_by", TEXT).notNull(),
            Column.of("tool_version", TEXT).notNull()),
        "number");
  }

  private Table journalTable() {
    return table(
        "limbeck_journal",
        "The steps of a revision that is not one transaction, while it is half done.",
        List.of(
            Column.of("step", SqlType.of("integer")).notNull(),
            Column.of("revision", TEXT).notNull(),
            Column.of("direction", TEXT).notNull(),
            Column.of("fingerprint", TEXT).notNull(),
            Column.of("text", TEXT).notNull(),
            Column.of("started_at", TIME).notNull().defaultTo("clock_timestamp()"),
            Column.of("finished_at", TIME)),
        "step");
  }

  private Table table(String name, String comment, List<Column> columns, String key) {
    return new Table(
        name(name),
        columns,
        List.of(new PrimaryKey(name + "_pkey", key)),
        List.of(),
        Optional.of(comment));
  }
}
