package dev.limbeck.execute;

import static java.util.stream.Collectors.joining;

import dev.limbeck.dialect.Dialect;
import dev.limbeck.dialect.Statement;
import dev.limbeck.operation.CreateTable;
import dev.limbeck.schema.Column;
import dev.limbeck.schema.PrimaryKey;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.SqlType;
import dev.limbeck.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What Limbeck's own tables are called and made of.
 *
 * @param schema where they are; empty for wherever names without a schema belong
 */
record OwnParts(Dialect dialect, Optional<String> schema) {

  private static final SqlType TEXT = SqlType.of("text");
  private static final SqlType TIME = SqlType.of("timestamptz");
  private static final SqlType NUMBER = SqlType.of("bigint");

  String revision() {
    return dialect.quote(name("limbeck_revision"));
  }

  String history() {
    return dialect.quote(name("limbeck_history"));
  }

  String journal() {
    return dialect.quote(name("limbeck_journal"));
  }

  String format() {
    return dialect.quote(name("limbeck_format"));
  }

  /** The statements that make all of them. */
  List<String> creation() {
    List<String> statements = new ArrayList<>();
    for (Table table : tables()) {
      dialect.statements(new CreateTable(table)).stream()
          .map(Statement::sql)
          .forEach(statements::add);
    }
    statements.add("insert into " + format() + " (version) values (" + OwnTables.FORMAT + ")");
    return statements;
  }

  /** A query that fails if a table or a column of one is missing. */
  String probe() {
    return tables().stream()
        .map(this::columns)
        .collect(joining(", ", "select from ", " where false"));
  }

  private String columns(Table table) {
    return table.columns().stream()
        .map(column -> dialect.quote(column.name()))
        .collect(
            joining(
                ", ",
                "(select ",
                " from %s) %s"
                    .formatted(dialect.quote(table.name()), dialect.quote(table.name().name()))));
  }

  private List<Table> tables() {
    return List.of(formatTable(), revisionTable(), historyTable(), journalTable());
  }

  private QualifiedName name(String table) {
    return new QualifiedName(schema, table);
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
