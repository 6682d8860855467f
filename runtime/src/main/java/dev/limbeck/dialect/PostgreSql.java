package dev.limbeck.dialect;

import dev.limbeck.operation.Backfill;
import dev.limbeck.operation.BulkInsert;
import dev.limbeck.operation.Operation;
import dev.limbeck.operation.SqlValue;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SqlType;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** PostgreSQL 15 and newer. */
public final class PostgreSql implements Dialect {

  private static final SessionSql SESSION =
      new SessionSql(
          """
          select current_database(), current_schema(), current_setting('search_path'),
            pg_backend_pid()
          """,
          "select set_config('search_path', ?, false)",
          "select set_config('search_path', ?, true)");

  private static final Limits LIMITS =
      new Limits(
          "select current_setting('lock_timeout'), current_setting('statement_timeout')",
          "select set_config('lock_timeout', ?, false), set_config('statement_timeout', ?, false)",
          "select set_config('lock_timeout', ?, true), set_config('statement_timeout', ?, true)");

  // PostgreSQL's manual, "PostgreSQL Error Codes": lock_not_available, deadlock_detected,
  // serialization_failure.
  private static final Set<String> TRY_AGAIN = Set.of("55P03", "40P01", "40001");

  private final Operation.Visitor<List<Statement>> spelling = new OperationSql();

  @Override
  public List<Statement> statements(Operation operation) {
    return operation.accept(spelling);
  }

  @Override
  public Impact impact(Operation operation, Schema before) {
    return operation.accept(new OperationImpact(before));
  }

  @Override
  public BackfillQueries queries(Backfill backfill) {
    return BackfillQueries.of(Identifiers.quote(backfill.table()));
  }

  @Override
  public BulkInsertSql bulkInsert(BulkInsert insert) {
    return new BulkInsertSql(insert);
  }

  @Override
  public BackfillSql backfill(Backfill backfill, List<KeyColumn> key) {
    return new BackfillSql(backfill, key);
  }

  @Override
  public boolean takes(SqlType type, SqlValue value) {
    return AssignmentCasts.take(value.kind(), type);
  }

  @Override
  public String quote(String identifier) {
    return Identifiers.quote(identifier);
  }

  @Override
  public String quote(QualifiedName name) {
    return Identifiers.quote(name);
  }

  @Override
  public String literal(String text) {
    return Literals.text(text);
  }

  @Override
  public SessionSql session() {
    return SESSION;
  }

  @Override
  public Limits limits() {
    return LIMITS;
  }

  @Override
  public boolean isWorthAnotherTry(String sqlState) {
    return TRY_AGAIN.contains(sqlState);
  }

  // PostgreSQL's manual, "PostgreSQL Error Codes": undefined_table, invalid_schema_name.
  @Override
  public boolean isMissing(String sqlState) {
    return sqlState.equals("42P01") || sqlState.equals("3F000");
  }

  // The same: class 42, syntax error or access rule violation.
  @Override
  public boolean isMisfit(String sqlState) {
    return sqlState.startsWith("42");
  }

  // The same: insufficient_privilege.
  @Override
  public boolean isForbidden(String sqlState) {
    return sqlState.equals("42501");
  }

  @Override
  public String glance(Optional<String> schema) {
    String digest =
        "encode(sha256(convert_to(string_agg(id, ',' order by id collate \"C\"), 'UTF8')), 'hex')";
    return glanceAt("(select " + digest + " from %1$slimbeck_revision)", "", schema);
  }

  @Override
  public String glanceAtEach(Optional<String> schema) {
    return glanceAt("r.id", "\njoin %1$slimbeck_revision r on true", schema);
  }

  private static String glanceAt(String applied, String join, Optional<String> schema) {
    String in = schema.map(name -> Identifiers.quote(name) + ".").orElse("");
    String home = schema.map(Literals::text).orElse("current_schema()");
    String sql =
        """
        select f.version, n.nspname = %2$s, exists (select from %1$slimbeck_journal),\s"""
            + applied
            + """

            from %1$slimbeck_format f
            join pg_class c on c.oid = f.tableoid
            join pg_namespace n on n.oid = c.relnamespace"""
            + join;
    return sql.formatted(in, home);
  }

  @Override
  public Locking locking() {
    return PostgreSqlLocks.ADVISORY;
  }

  @Override
  public Leasing leasing(QualifiedName table) {
    return PostgreSqlLocks.leasing(quote(table));
  }
}
