package dev.limbeck.introspect;

import dev.limbeck.schema.QualifiedName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import schemacrawler.inclusionrule.InclusionRule;

/**
 * The tables in which Limbeck and other migration tools keep their own records; they are not looked
 * at.
 *
 * <p>Limbeck's are known by their names. Flyway, Liquibase and Alembic let a project name theirs,
 * so that these are known by their columns.
 */
final class OwnTables {

  private static final Set<String> NAMES =
      Set.of(
          "limbeck_revision",
          "limbeck_history",
          "limbeck_journal",
          "limbeck_format",
          "limbeck_lease",
          "limbeck_backfill");

  // Flyway: JdbcTableSchemaHistory; Liquibase: StandardChangeLogHistoryService,
  // StandardLockService;
  // Alembic: MigrationContext, which names the primary key after the table.
  private static final CatalogueQuery<QualifiedOid> OTHERS =
      new CatalogueQuery<>(
          """
          select c.relnamespace, c.relname::text
            from pg_catalog.pg_class c
           cross join lateral (select array_agg(a.attname::text) as names
                                 from pg_catalog.pg_attribute a
                                where a.attrelid = c.oid and a.attnum > 0
                                  and not a.attisdropped) a
           where c.relkind = 'r' and c.relnamespace = any (?)
             and exists (select from pg_catalog.pg_attribute k
                          where k.attrelid = c.oid and not k.attisdropped
                            and k.attname in ('installed_rank', 'md5sum', 'lockgranted',
                              'version_num'))
             and (a.names @> array['installed_rank', 'version', 'description', 'type', 'script',
                    'checksum', 'installed_by', 'installed_on', 'execution_time', 'success']
                  or a.names @> array['id', 'author', 'filename', 'dateexecuted',
                    'orderexecuted', 'exectype', 'md5sum']
                  or (a.names @> array['id', 'locked', 'lockgranted', 'lockedby']
                    and cardinality(a.names) = 4)
                  or (a.names = array['version_num']
                    and (c.relname = 'alembic_version'
                      or exists (select from pg_catalog.pg_constraint p
                                  where p.conrelid = c.oid
                                    and p.conname = concat(c.relname, '_pkc')))))
          """,
          row -> new QualifiedOid(row.getLong(1), row.getString(2)));

  /** A name by the OID of its schema. */
  private record QualifiedOid(long namespace, String name) {}

  private final Namespaces namespaces;
  private final Set<QualifiedName> others;

  private OwnTables(Namespaces namespaces, Set<QualifiedName> others) {
    this.namespaces = namespaces;
    this.others = others;
  }

  /** Those in the schemas that are looked at. */
  static OwnTables read(Connection connection, Namespaces namespaces) throws SQLException {
    Set<QualifiedName> others = new HashSet<>();
    OTHERS
        .rows(connection, namespaces)
        .forEach(it -> others.add(namespaces.qualify(it.namespace(), it.name())));
    return new OwnTables(namespaces, others);
  }

  /** Whether a table is one of them. */
  boolean include(QualifiedName name) {
    return NAMES.contains(name.name()) || others.contains(name);
  }

  /** The schemas that other tools' tables are in, besides the default one. */
  Set<String> namespaces() {
    return others.stream().flatMap(it -> it.schema().stream()).collect(Collectors.toSet());
  }

  /** All other tables as a rule for SchemaCrawler, which knows them by their encoded names. */
  InclusionRule rest() {
    return text ->
        DiscoveryName.parse(text)
            .filter(it -> !include(namespaces.qualify(it.namespace(), it.name())))
            .isPresent();
  }
}
