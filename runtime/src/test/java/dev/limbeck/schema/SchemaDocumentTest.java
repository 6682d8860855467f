package dev.limbeck.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SchemaDocumentTest {

  private static final Table ORDERS =
      Table.of(
              "sales.orders",
              Column.of("id", SqlType.of("bigint")).identity(),
              Column.of("note", SqlType.of("varchar", "40"))
                  .notNull()
                  .defaultTo("'a \"b\"'")
                  .withComment(Optional.of("two\nlines")),
              Column.of("customer_id", SqlType.of("bigint")))
          .plus(new PrimaryKey("orders_pkey", "id"))
          .plus(
              new Unique(
                  "orders_note_key",
                  true,
                  List.of("note"),
                  List.of("id"),
                  true,
                  Constraint.Deferral.INITIALLY_DEFERRED))
          .plus(
              new Exclusion(
                  "orders_when_excl",
                  true,
                  "gist",
                  List.of(
                      new Exclusion.Element(IndexKey.column("customer_id"), "="),
                      new Exclusion.Element(
                          IndexKey.expression("tsrange(a, b)").withOperatorClass("range_ops"),
                          "&&")),
                  Optional.of("a < b"),
                  Constraint.Deferral.INITIALLY_IMMEDIATE))
          .plus(new Check("orders_note_check", "note <> ''"))
          .plus(
              ForeignKey.of("orders_customer_id_fkey", "customer_id", "customers", "id")
                  .withOnDelete(ForeignKey.Action.SET_NULL))
          .plus(
              Index.of(
                      "orders_note_idx",
                      List.of(
                          IndexKey.column("note").descending(),
                          IndexKey.expression("lower(note)").withOperatorClass("text_pattern_ops")))
                  .withInclude(List.of("id"))
                  .withWhere(Optional.of("note is not null")));

  private static final Schema SCHEMA =
      Schema.of(ORDERS)
          .plus(
              Sequence.of(
                  "orders_seq", SequenceOptions.DEFAULTS.withIncrement(50).withCycle(true)));

  private static final SchemaDocument DOCUMENT =
      new SchemaDocument(Map.of("head", "3f9a61c04be2"), SCHEMA);

  @Test
  void whatIsWrittenIsReadBack() {
    assertThat(SchemaDocument.parse(DOCUMENT.json(), "schema.json")).isEqualTo(DOCUMENT);
  }

  @Test
  void eachColumnConstraintAndIndexHasALineOfItsOwn() {
    assertThat(DOCUMENT.json())
        .isEqualTo(
            """
            {
              "format": 1,
              "head": "3f9a61c04be2",
              "schemas": [],
              "sequences": [
                {"sequence": "orders_seq", "type": "bigint", "increment": 50, "cycle": true}
              ],
              "tables": [
                {"table": "sales.orders",
                  "columns": [
                    {"column": "id", "type": "bigint", "notNull": true, "identity": "by default"},
                    {"column": "note", "type": "varchar(40)", "notNull": true, "default": "'a \\"b\\"'", "comment": "two\\nlines"},
                    {"column": "customer_id", "type": "bigint"}
                  ],
                  "constraints": [
                    {"foreignKey": "orders_customer_id_fkey", "columns": ["customer_id"], "references": "customers", "referencedColumns": ["id"], "onDelete": "set null"},
                    {"check": "orders_note_check", "sql": "note <> ''"},
                    {"unique": "orders_note_key", "implied": true, "columns": ["note"], "include": ["id"], "nullsNotDistinct": true, "deferral": "initially deferred"},
                    {"primaryKey": "orders_pkey", "columns": ["id"]},
                    {"exclusion": "orders_when_excl", "implied": true, "elements": [{"column": "customer_id", "operator": "="}, {"expression": "tsrange(a, b)", "operatorClass": "range_ops", "operator": "&&"}], "where": "a < b", "deferral": "initially immediate"}
                  ],
                  "indexes": [
                    {"index": "orders_note_idx", "keys": [{"column": "note", "descending": true, "nullsFirst": true}, {"expression": "lower(note)", "operatorClass": "text_pattern_ops"}], "include": ["id"], "where": "note is not null"}
                  ]}
              ]
            }
            """);
  }

  @Test
  void eachTypeHasALineOfItsOwnAndAFileWithoutOneIsAsBefore() {
    Schema types =
        Schema.EMPTY
            .plus(EnumType.of("mood", "sad", "it's \"ok\"").withComment(Optional.of("How")))
            .plus(
                CompositeType.of(
                    "sales.address",
                    new CompositeType.Attribute("zip", SqlType.of("integer")),
                    new CompositeType.Attribute("mood", SqlType.named(QualifiedName.of("mood")))));
    SchemaDocument document = new SchemaDocument(Map.of(), types);

    assertThat(document.json())
        .isEqualTo(
            """
            {
              "format": 2,
              "schemas": [],
              "types": [
                {"enum": "mood", "values": ["sad", "it's \\"ok\\""], "comment": "How"},
                {"composite": "sales.address", "attributes": [{"attribute": "zip", "type": "integer"}, {"attribute": "mood", "type": "mood"}]}
              ],
              "sequences": [],
              "tables": []
            }
            """);
    assertThat(SchemaDocument.parse(document.json(), "schema.json")).isEqualTo(document);
    assertThat(DOCUMENT.json()).contains("\"format\": 1").doesNotContain("types");
  }

  @Test
  void aDomainIsALineWithItsRules() {
    Schema types =
        Schema.EMPTY
            .plus(DomainType.of("plain", SqlType.of("integer").array()))
            .plus(
                DomainType.of("sales.word", SqlType.of("varchar", "40"))
                    .withNullable(false)
                    .withValue(Optional.of("'a'"))
                    .withCollation(Optional.of("C"))
                    .withChecks(List.of(new Check("b", "value <> ''"), new Check("a", "true")))
                    .withComment(Optional.of("One")));
    SchemaDocument document = new SchemaDocument(Map.of(), types);

    assertThat(document.json())
        .isEqualTo(
            """
            {
              "format": 3,
              "schemas": [],
              "types": [
                {"domain": "plain", "base": "integer[]"},
                {"domain": "sales.word", "base": "varchar(40)", "notNull": true, "default": "'a'", "collation": "C", "checks": [{"check": "a", "sql": "true"}, {"check": "b", "sql": "value <> ''"}], "comment": "One"}
              ],
              "sequences": [],
              "tables": []
            }
            """);
    assertThat(SchemaDocument.parse(document.json(), "schema.json")).isEqualTo(document);
  }

  @Test
  void howThingsAreKeptIsSaidAndReadBack() {
    List<StorageParameter> parameters =
        List.of(new StorageParameter("b", "1"), new StorageParameter("a", "off"));
    Table table =
        Table.of(
                "log",
                Column.of("id", SqlType.of("bigint")),
                Column.of("line", SqlType.of("text"))
                    .withStorage(
                        new ColumnStorage(
                            Optional.of(ColumnStorage.Strategy.EXTERNAL),
                            Optional.of("lz4"),
                            Optional.of(0),
                            parameters)))
            .plus(new PrimaryKey("log_pkey", "id").withParameters(parameters))
            .plus(new Unique("log_key", "line").withParameters(parameters))
            .plus(Index.of("log_idx", List.of(IndexKey.column("line"))).withParameters(parameters))
            .withStorage(
                new TableStorage(parameters, true, Optional.of(ReplicaIdentity.using("log_pkey"))));
    Sequence sequence = Sequence.of("s", SequenceOptions.DEFAULTS).withUnlogged(true);
    SchemaDocument document = new SchemaDocument(Map.of(), Schema.of(table).plus(sequence));

    assertThat(document.json())
        .isEqualTo(
            """
            {
              "format": 5,
              "schemas": [],
              "sequences": [
                {"sequence": "s", "type": "bigint", "unlogged": true}
              ],
              "tables": [
                {"table": "log", "unlogged": true, "with": {"a": "off", "b": "1"}, "replicaIdentity": "index", "replicaIdentityIndex": "log_pkey",
                  "columns": [
                    {"column": "id", "type": "bigint"},
                    {"column": "line", "type": "text", "toast": "external", "compression": "lz4", "statistics": 0, "with": {"a": "off", "b": "1"}}
                  ],
                  "constraints": [
                    {"unique": "log_key", "columns": ["line"], "with": {"a": "off", "b": "1"}},
                    {"primaryKey": "log_pkey", "columns": ["id"], "with": {"a": "off", "b": "1"}}
                  ],
                  "indexes": [
                    {"index": "log_idx", "keys": ["line"], "with": {"a": "off", "b": "1"}}
                  ]}
              ]
            }
            """);
    assertThat(SchemaDocument.parse(document.json(), "schema.json")).isEqualTo(document);
  }

  @Test
  void statisticsAreLinesOfTheirOwnAndReadBack() {
    Table table =
        Table.of(
                "place",
                Column.of("city", SqlType.of("text")),
                Column.of("zip", SqlType.of("text")))
            .plus(Statistics.of("place_zip", List.of("zip", "city")))
            .plus(
                new Statistics(
                    QualifiedName.of("sales.lower"),
                    List.of(),
                    List.of(),
                    List.of("lower(city)"),
                    Optional.of(0),
                    Optional.of("Few")))
            .plus(
                new Statistics(
                    QualifiedName.of("both"),
                    List.of(Statistics.Kind.MCV, Statistics.Kind.NDISTINCT),
                    List.of("zip"),
                    List.of("lower(city)"),
                    Optional.empty(),
                    Optional.empty()));
    SchemaDocument document = new SchemaDocument(Map.of(), Schema.of(table));

    assertThat(document.json())
        .isEqualTo(
            """
            {
              "format": 6,
              "schemas": [],
              "sequences": [],
              "tables": [
                {"table": "place",
                  "columns": [
                    {"column": "city", "type": "text"},
                    {"column": "zip", "type": "text"}
                  ],
                  "constraints": [],
                  "indexes": [],
                  "statistics": [
                    {"statistics": "both", "kinds": ["ndistinct", "mcv"], "columns": ["zip"], "expressions": ["lower(city)"]},
                    {"statistics": "place_zip", "columns": ["city", "zip"]},
                    {"statistics": "sales.lower", "expressions": ["lower(city)"], "target": 0, "comment": "Few"}
                  ]}
              ]
            }
            """);
    assertThat(SchemaDocument.parse(document.json(), "schema.json")).isEqualTo(document);
  }

  @Test
  void statisticsThatPostgresCannotTakeAreRefused() {
    assertThatThrownBy(() -> Statistics.of("a", List.of("zip")))
        .hasMessage("Statistics a need two to 8 columns or expressions, or one expression.");
    assertThatThrownBy(() -> Statistics.of("a", List.of("zip", "zip")))
        .hasMessage("Statistics a has zip twice.");
    assertThatThrownBy(
            () -> Statistics.of("a", List.of("zip", "city")).withTarget(Optional.of(10001)))
        .hasMessage("Statistics a cannot have the target 10001; give 0 to 10000.");
    assertThatThrownBy(() -> Statistics.of("a", List.of()).withExpressions(List.of("lower(zip)")))
        .isInstanceOf(SchemaException.class);
  }

  @Test
  void aTableThatInheritsSaysFromWhomAndReadsBack() {
    Column id = Column.of("id", SqlType.of("bigint"));
    Table child =
        Table.of("dog", id)
            .withInherits(List.of(QualifiedName.of("zoo.priced"), QualifiedName.of("animal")));
    SchemaDocument document = new SchemaDocument(Map.of(), Schema.of(child));

    assertThat(document.json())
        .contains("\"format\": 7")
        .contains("{\"table\": \"dog\", \"inherits\": [\"zoo.priced\", \"animal\"],\n");
    assertThat(SchemaDocument.parse(document.json(), "schema.json").schema().tables())
        .extracting(Table::inherits)
        .containsExactly(child.inherits());
  }

  @Test
  void partitionsSayWhatTheyBelongToAndReadBack() {
    Partitioning byKey =
        new Partitioning(Partitioning.Strategy.LIST, List.of(IndexKey.expression("lower(kind)")));
    Table whole =
        Table.of("sales.whole", Column.of("kind", SqlType.of("text")))
            .withPartitioning(Optional.of(byKey));
    Table part =
        Table.of("part")
            .withPartitionOf(
                Optional.of(
                    new PartitionOf(
                        whole.name(), "IN ('a')", new TreeMap<>(Map.of("whole_idx", "odd")))));
    SchemaDocument document = new SchemaDocument(Map.of(), Schema.of(whole, part));

    assertThat(document.json())
        .isEqualTo(
            """
            {
              "format": 4,
              "schemas": [],
              "sequences": [],
              "tables": [
                {"table": "part", "partitionOf": "sales.whole", "bound": "IN ('a')", "copies": [{"of": "whole_idx", "copy": "odd"}],
                  "columns": [],
                  "constraints": [],
                  "indexes": []},
                {"table": "sales.whole", "partitionBy": "list", "partitionKeys": [{"expression": "lower(kind)"}],
                  "columns": [
                    {"column": "kind", "type": "text"}
                  ],
                  "constraints": [],
                  "indexes": []}
              ]
            }
            """);
    SchemaDocument read = SchemaDocument.parse(document.json(), "schema.json");
    assertThat(read).isEqualTo(document);
    assertThat(read.json()).isEqualTo(document.json());
  }

  @Test
  void hintsAreLinesOfTheirOwnAndReadBack() {
    QualifiedName orders = QualifiedName.of("sales.orders");
    Hints hints =
        new Hints(
            List.of(
                new Hints.Rename(orders, Optional.of("note"), "remark"),
                new Hints.Rename(orders, Optional.empty(), "purchases")),
            List.of(new Hints.Backfill(orders, "note", "'none'")),
            List.of(new Hints.Unmanaged(QualifiedName.of("customers"), Optional.empty())));
    SchemaDocument document =
        new SchemaDocument(Map.of(), new TreeMap<>(), Schema.EMPTY, hints, List.of());

    assertThat(SchemaDocument.parse(document.json(), "model.json")).isEqualTo(document);
    assertThat(document.json())
        .endsWith(
            """
              "tables": [],
              "backfills": [
                {"table": "sales.orders", "column": "note", "sql": "'none'"}
              ],
              "renames": [
                {"table": "sales.orders", "from": "purchases"},
                {"table": "sales.orders", "column": "note", "from": "remark"}
              ],
              "unmanaged": [
                {"name": "customers"}
              ]
            }
            """);
  }

  @Test
  void aMistakeIsReportedWithFileLineAndColumn() {
    assertThatThrownBy(() -> SchemaDocument.parse("{\n  \"format\": 1,\n  oops\n}", "schema.json"))
        .hasMessage("schema.json: line 3, column 3: expected a string.");
  }

  @Test
  void aNewerFormatIsRefused() {
    assertThatThrownBy(() -> SchemaDocument.parse("{\"format\": 9}", "schema.json"))
        .hasMessageContaining("format 9 is newer");
  }
}
