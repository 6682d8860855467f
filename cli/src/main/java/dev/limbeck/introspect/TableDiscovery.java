package dev.limbeck.introspect;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import schemacrawler.crawl.SchemaCrawler;
import schemacrawler.inclusionrule.IncludeAll;
import schemacrawler.schema.Catalog;
import schemacrawler.schema.Table;
import schemacrawler.schemacrawler.InformationSchemaKey;
import schemacrawler.schemacrawler.InformationSchemaViewsBuilder;
import schemacrawler.schemacrawler.LimitOptionsBuilder;
import schemacrawler.schemacrawler.LoadOptionsBuilder;
import schemacrawler.schemacrawler.MetadataRetrievalStrategy;
import schemacrawler.schemacrawler.SchemaCrawlerOptions;
import schemacrawler.schemacrawler.SchemaCrawlerOptionsBuilder;
import schemacrawler.schemacrawler.SchemaInfoLevelBuilder;
import schemacrawler.schemacrawler.SchemaInfoMetadataRetrievalStrategy;
import schemacrawler.schemacrawler.SchemaRetrievalOptions;
import schemacrawler.schemacrawler.SchemaRetrievalOptionsBuilder;

/** SchemaCrawler's part: which tables are there, and which of them are looked at. */
final class TableDiscovery {

  private static final String OID = "LB_OID";

  private static final String SCHEMATA =
      """
      select null as "CATALOG_NAME", %s as "SCHEMA_NAME"
        from pg_catalog.pg_namespace n
       where n.oid in (%%s)
      """
          .formatted(DiscoveryName.SCHEMA_SQL);

  private static final String TABLES =
      """
      select null as "TABLE_CAT", %s as "TABLE_SCHEM", %s as "TABLE_NAME",
             replace(%s, '_', ' ') as "TABLE_TYPE", null as "REMARKS", c.oid as "%s"
        from pg_catalog.pg_class c
        join pg_catalog.pg_namespace n on n.oid = c.relnamespace
       where n.oid in (%%s) and %s
      """
          .formatted(
              DiscoveryName.SCHEMA_SQL,
              DiscoveryName.TABLE_SQL,
              RelationRow.KIND,
              OID,
              RelationRow.CONDITION);

  // Kept, because a logger that nobody holds forgets its level.
  private static final Logger SCHEMACRAWLER = Logger.getLogger("schemacrawler");
  private static final Logger FATEHI = Logger.getLogger("us.fatehi");

  static {
    SCHEMACRAWLER.setLevel(Level.OFF);
    FATEHI.setLevel(Level.OFF);
    // There is one connection; a second thread would only wait for it.
    System.setProperty("SC_SINGLE_THREADED", "true");
  }

  private TableDiscovery() {}

  /** The OIDs of the tables, views and foreign tables but for those of migration tools. */
  static SortedSet<Long> oids(Connection connection, Namespaces namespaces, OwnTables own) {
    try (BorrowedConnection source = new BorrowedConnection(connection)) {
      Catalog catalog = new SchemaCrawler(source, retrieval(namespaces), options(own)).crawl();
      SortedSet<Long> oids = new TreeSet<>();
      for (Table table : catalog.getTables()) {
        Number oid = table.getAttribute(OID);
        oids.add(oid.longValue());
      }
      return oids;
    }
  }

  private static SchemaRetrievalOptions retrieval(Namespaces namespaces) {
    String oids = namespaces.oids().stream().map(String::valueOf).collect(joining(", "));
    SchemaRetrievalOptionsBuilder builder =
        SchemaRetrievalOptionsBuilder.builder()
            .withDoesNotSupportCatalogs()
            .withInformationSchemaViews(
                InformationSchemaViewsBuilder.builder()
                    .withSql(InformationSchemaKey.SCHEMATA, SCHEMATA.formatted(oids))
                    .withSql(InformationSchemaKey.TABLES, TABLES.formatted(oids))
                    .toOptions());
    for (SchemaInfoMetadataRetrievalStrategy each : SchemaInfoMetadataRetrievalStrategy.values()) {
      builder.with(each, MetadataRetrievalStrategy.data_dictionary_all);
    }
    return builder.toOptions();
  }

  private static SchemaCrawlerOptions options(OwnTables own) {
    return SchemaCrawlerOptionsBuilder.newSchemaCrawlerOptions()
        .withLimitOptions(
            LimitOptionsBuilder.builder()
                .includeSchemas(new IncludeAll())
                .includeTables(own.rest())
                .tableTypes("TABLE,PARTITIONED TABLE,VIEW,MATERIALIZED VIEW,FOREIGN TABLE")
                .toOptions())
        .withLoadOptions(
            LoadOptionsBuilder.builder()
                .withMaxThreads(1)
                .withSchemaInfoLevelBuilder(
                    SchemaInfoLevelBuilder.builder().setRetrieveTables(true))
                .toOptions());
  }
}
