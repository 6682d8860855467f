package dev.limbeck.dialect;

import dev.limbeck.schema.QualifiedName;

/** What PostgreSQL's catalogue tells of statements outside transactions. */
final class CatalogueSettling {

  private CatalogueSettling() {}

  /** After {@code create index concurrently}. */
  static Settling indexIsMade(QualifiedName table, String index) {
    return new Settling(
        "select coalesce(max(case when i.indisvalid then 'done' else 'half' end), 'undone')"
            + made(table, index),
        "drop index concurrently if exists " + Identifiers.quote(table.sibling(index)));
  }

  /** After {@code drop index concurrently}. */
  static Settling indexIsGone(QualifiedName table, String index) {
    return new Settling(
        "select coalesce(max(case when i.indisvalid then 'undone' else 'half' end), 'done')"
            + made(table, index),
        "drop index concurrently if exists " + Identifiers.quote(table.sibling(index)));
  }

  /** The same where the table is not known. */
  static Settling indexIsGone(QualifiedName index) {
    String name = Identifiers.quote(index);
    return new Settling(
        ("select coalesce(max(case when indisvalid then 'undone' else 'half' end), 'done')"
                + " from pg_index where indexrelid = to_regclass(%s)")
            .formatted(Literals.text(name)),
        "drop index concurrently if exists " + name);
  }

  /**
   * After {@code reindex index concurrently}, which can always be run again; cut off, it leaves an
   * index behind that is called like the old one and {@code _ccnew} (PostgreSQL's manual, REINDEX,
   * "Rebuilding Indexes Concurrently").
   */
  static Settling indexIsBuiltAnew(QualifiedName index) {
    String left = Identifiers.quote(index.sibling(index.name() + "_ccnew"));
    return new Settling(
        "select case when exists (select from pg_index where not indisvalid and indexrelid ="
            + " to_regclass(%s)) then 'half' else 'undone' end".formatted(Literals.text(left)),
        "drop index concurrently if exists " + left);
  }

  /** After {@code alter table ... detach partition ... concurrently}. */
  static Settling partitionIsDetached(QualifiedName table, QualifiedName partition) {
    String parent = Identifiers.quote(table);
    String child = Identifiers.quote(partition);
    return new Settling(
        """
        select coalesce(max(case when inhdetachpending then 'half' else 'undone' end), 'done')
        from pg_inherits
        where inhparent = to_regclass(%s) and inhrelid = to_regclass(%s)"""
            .formatted(Literals.text(parent), Literals.text(child)),
        "alter table %s detach partition %s finalize".formatted(parent, child));
  }

  /** After {@code create database} and the like. */
  static Settling isThere(String catalogue, String column, String name) {
    return ofCluster(catalogue, column, name, Settling.DONE, Settling.UNDONE);
  }

  /** After {@code drop database} and the like. */
  static Settling isGone(String catalogue, String column, String name) {
    return ofCluster(catalogue, column, name, Settling.UNDONE, Settling.DONE);
  }

  // Never half there: the row comes and goes with the whole.
  private static Settling ofCluster(
      String catalogue, String column, String name, String there, String gone) {
    return new Settling(
        "select case when count(*) = 1 then '%s' else '%s' end from %s where %s = %s"
            .formatted(there, gone, catalogue, column, Literals.text(name)),
        "");
  }

  private static String made(QualifiedName table, String index) {
    return """
         from pg_class owner
        join pg_class made on made.relnamespace = owner.relnamespace and made.relname = %s::name
        join pg_index i on i.indexrelid = made.oid
        where owner.oid = to_regclass(%s)"""
        .formatted(Literals.text(index), Literals.text(Identifiers.quote(table)));
  }
}
