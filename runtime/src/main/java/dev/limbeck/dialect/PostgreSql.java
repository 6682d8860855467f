package dev.limbeck.dialect;

import dev.limbeck.operation.Operation;
import dev.limbeck.schema.QualifiedName;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** PostgreSQL 14 and newer. */
public final class PostgreSql implements Dialect {

  // pg_locks shows the halves of a bigint key as classid and objid, with objsubid 1 (PostgreSQL's
  // manual, "pg_locks").
  private static final Locking LOCKING =
      new Locking(
          "select pg_try_advisory_lock(?)",
          "select pg_advisory_unlock(?)",
          """
          select holder.pid, holder.application_name, holder.backend_start
          from pg_locks lock
          join pg_stat_activity holder on holder.pid = lock.pid
          where lock.locktype = 'advisory'
            and lock.granted
            and lock.objsubid = 1
            and lock.database = (select oid from pg_database where datname = current_database())
            and (lock.classid::bigint << 32 | lock.objid::bigint) = ?
            and lock.pid <> pg_backend_pid()
          """);

  private static final SearchPath SEARCH_PATH =
      new SearchPath(
          "select current_setting('search_path')", "select set_config('search_path', ?, false)");

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
  public SearchPath searchPath() {
    return SEARCH_PATH;
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

  @Override
  public String glance(Optional<String> schema) {
    String in = schema.map(name -> Identifiers.quote(name) + ".").orElse("");
    return """
    select f.version, n.nspname = %2$s, exists (select from %1$slimbeck_journal),
      (select encode(sha256(convert_to(string_agg(id, ',' order by id collate "C"), 'UTF8')), 'hex')
        from %1$slimbeck_revision)
    from %1$slimbeck_format f
    join pg_class c on c.oid = f.tableoid
    join pg_namespace n on n.oid = c.relnamespace"""
        .formatted(in, schema.map(Literals::text).orElse("current_schema()"));
  }

  @Override
  public Locking locking() {
    return LOCKING;
  }
}
