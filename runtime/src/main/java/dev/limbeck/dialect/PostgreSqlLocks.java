package dev.limbeck.dialect;

/** How PostgreSQL spells locks and leases. */
final class PostgreSqlLocks {

  // pg_locks shows the halves of a bigint key as classid and objid, with objsubid 1 (PostgreSQL's
  // manual, "pg_locks").
  static final Locking ADVISORY =
      new Locking(
          "select pg_try_advisory_lock(?)",
          "select pg_try_advisory_xact_lock(?)",
          "select pg_advisory_xact_lock(?)",
          "select pg_advisory_unlock(?)",
          """
          select holder.pid, holder.application_name, holder.usename, host(holder.client_addr),
            holder.backend_start, holder.xact_start
          from pg_locks lock
          join pg_stat_activity holder on holder.pid = lock.pid
          where lock.locktype = 'advisory'
            and lock.granted
            and lock.objsubid = 1
            and lock.database = (select oid from pg_database where datname = current_database())
            and (lock.classid::bigint << 32 | lock.objid::bigint) = ?
            and lock.pid <> pg_backend_pid()
          """);

  // Whoever holds the lease keeps its row locked while his transactions last: then it is skipped,
  // even if its time has run out.
  private static final String FREE =
      """
      with free as (
        select id from %1$s
        where holder is null or expires_at < clock_timestamp()
        for update skip locked
      )
      update %1$s as lease
      """;

  private PostgreSqlLocks() {}

  /** The statements of the lease in a table, whose name is given as SQL text. */
  static Leasing leasing(String table) {
    return new Leasing(
        "select to_regclass(?) is not null",
        // Without "on conflict", which waits for whoever has locked the row.
        "insert into %1$s (id) select 1 where not exists (select from %1$s)".formatted(table),
        FREE.formatted(table)
            + """
            set holder = ?, application = ?, user_name = ?, host = ?, process = ?,
              since = clock_timestamp(),
              expires_at = clock_timestamp() + make_interval(secs => ?)
            from free where lease.id = free.id
            returning 1
            """,
        FREE.formatted(table)
            + """
            set holder = null, since = null, expires_at = null
            from free where lease.id = free.id
            returning 1
            """,
        "update %s set expires_at = clock_timestamp() + make_interval(secs => ?) where holder = ?"
            .formatted(table),
        "update %s set holder = null, since = null, expires_at = null where holder = ?"
            .formatted(table),
        "select application, user_name, host, process, since, expires_at from %s where holder is not null"
            .formatted(table));
  }
}
