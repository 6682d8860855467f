package dev.limbeck.render;

import static dev.limbeck.Definitions.column;
import static dev.limbeck.Definitions.foreignKey;
import static dev.limbeck.Types.bigint;
import static dev.limbeck.Types.integer;
import static dev.limbeck.Types.numeric;
import static dev.limbeck.Types.text;
import static dev.limbeck.Types.timestamptz;
import static dev.limbeck.Types.varchar;
import static dev.limbeck.schema.ForeignKey.Action.CASCADE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.operation.Operation;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MigrationRendererTest {

  private static final ZonedDateTime CREATED =
      ZonedDateTime.of(2026, 1, 15, 10, 30, 59, 0, ZoneOffset.UTC);

  @Test
  void aMigrationReadsAsAPersonWouldWriteIt() {
    RenderedMigration migration =
        render(
            "Add users table",
            op -> {
              op.createTable(
                  "users",
                  table -> {
                    table.column("id", bigint()).identity();
                    table.column("email", varchar(255)).notNull();
                    table.column("created_at", timestamptz()).notNull().defaultTo("now()");
                    table.column("company_id", bigint());
                    table.primaryKey("users_pkey", "id");
                    table.unique("users_email_key", "email");
                    table
                        .foreignKey("users_company_id_fkey", "company_id")
                        .references("companies", "id")
                        .onDelete(CASCADE);
                  });
              op.createIndex("users_created_at_idx", "users", "created_at");
              op.createIndex(
                  "users_lower_idx",
                  "users",
                  index -> {
                    index.unique();
                    index.expression("lower(email)").descending();
                    index.where("email is not null");
                  });
              op.alterColumn(
                  "orders",
                  column("total", integer()),
                  column("total", numeric(10, 2)).notNull(),
                  "total / 100.0");
              op.createSequence("orders_seq", sequence -> sequence.incrementBy(50));
            },
            op -> {
              op.dropSequence("orders_seq");
              op.dropTable("users");
            });

    assertThat(migration.fileName()).isEqualTo("app/migrations/R202601151030_AddUsersTable.java");
    assertThat(migration.source())
        .isEqualTo(
            """
            package app.migrations;

            import static dev.limbeck.Definitions.column;
            import static dev.limbeck.Types.bigint;
            import static dev.limbeck.Types.integer;
            import static dev.limbeck.Types.numeric;
            import static dev.limbeck.Types.timestamptz;
            import static dev.limbeck.Types.varchar;
            import static dev.limbeck.schema.ForeignKey.Action.CASCADE;

            import dev.limbeck.Migration;
            import dev.limbeck.Operations;
            import dev.limbeck.Revision;

            /**
             * Add users table.
             *
             * <p>Revision 3f9a61c04be2, revises 7710ac9d1e55, created 2026-01-15 10:30 UTC.
             */
            @Revision(
                id = "3f9a61c04be2",
                revises = "7710ac9d1e55",
                message = "Add users table"
            )
            public final class R202601151030_AddUsersTable implements Migration {
              @Override
              public void upgrade(Operations op) {
                op.createTable("users", table -> {
                  table.column("id", bigint()).identity();
                  table.column("email", varchar(255)).notNull();
                  table.column("created_at", timestamptz()).notNull().defaultTo("now()");
                  table.column("company_id", bigint());
                  table.primaryKey("users_pkey", "id");
                  table.unique("users_email_key", "email");
                  table.foreignKey("users_company_id_fkey", "company_id").references("companies", "id").onDelete(CASCADE);
                });
                op.createIndex("users_created_at_idx", "users", "created_at");
                op.createIndex("users_lower_idx", "users", index -> {
                  index.unique();
                  index.expression("lower(email)").descending();
                  index.where("email is not null");
                });
                op.alterColumn("orders",
                    column("total", integer()),
                    column("total", numeric(10, 2)).notNull(),
                    "total / 100.0");
                op.createSequence("orders_seq", sequence -> sequence.incrementBy(50));
              }

              @Override
              public void downgrade(Operations op) {
                op.dropSequence("orders_seq");
                op.dropTable("users");
              }
            }
            """);
  }

  @Test
  void whatAPersonWroteCannotBreakOutOfACommentOrAString() {
    String wicked = "*/ class X {} /* \\u002a/ {@link Oops} <b> $T $L \"quoted\"";

    RenderedMigration migration =
        render(wicked, op -> op.execute(wicked + "\nsecond line", "$S \\u0022"), op -> {});

    assertThat(upgradeOf(migration))
        .isEqualTo(Operations.collect(op -> op.execute(wicked + "\nsecond line", "$S \\u0022")));
  }

  @Test
  void aMigrationTooLongForOneMethodIsWrittenInParts() {
    Consumer<Operations> script =
        op ->
            IntStream.range(0, 1500)
                .forEach(i -> op.addColumn("t", column("c" + i, type(i)).notNull()));

    RenderedMigration migration = render("Many columns", script, op -> {});

    assertThat(migration.source()).contains("upgradePart4(op);");
    assertThat(upgradeOf(migration)).isEqualTo(Operations.collect(script));
  }

  @Test
  void statedEffectsAreWrittenToo() {
    Consumer<Operations> script =
        op -> {
          op.execute("drop table a", effect -> effect.dropTable("a"));
          op.execute(
              "alter table b add constraint c foreign key (d) references e",
              "alter table b drop constraint c",
              effect -> effect.addConstraint("b", foreignKey("c", "d").references("e", "id")));
        };

    assertThat(upgradeOf(render("Effects", script, op -> {})))
        .isEqualTo(Operations.collect(script));
  }

  @Test
  void valuesAreWrittenAsTheJavaThatTheyCameFrom() {
    Consumer<Operations> script =
        op -> {
          op.execute("select ?").bind((Object) null);
          op.execute("select ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?")
              .bind(
                  "a \"b\" \\ $S",
                  -7,
                  Long.MAX_VALUE,
                  new BigDecimal("1.50"),
                  Double.POSITIVE_INFINITY,
                  false,
                  new byte[] {0, -1},
                  new UUID(1, 2),
                  LocalDate.of(2026, 1, 15),
                  LocalTime.NOON,
                  LocalDateTime.of(2026, 1, 15, 10, 30),
                  Instant.EPOCH);
          op.execute("vacuum a", "vacuum a", effect -> {}).outsideTransaction();
        };

    RenderedMigration migration = render("Values", script, op -> {});

    assertThat(migration.source())
        .contains(
            ".bind(\"a \\\"b\\\" \\\\ $S\", -7, 9223372036854775807L, new BigDecimal(\"1.50\")");
    assertThat(upgradeOf(migration)).isEqualTo(Operations.collect(script));
  }

  @Test
  void backfillsInSqlAreWritten() {
    Consumer<Operations> script =
        op -> {
          op.backfill("posts", fill -> fill.set("slug", "lower(title)").where("slug is null"));
          op.backfill(
              "sales.posts",
              fill ->
                  fill.set("a", "1")
                      .set("b", "\"c\"")
                      .key("tenant", "number")
                      .batchTime(Duration.ofMillis(20))
                      .batchRows(10)
                      .maximumLag(5_000_000_000L)
                      .inParallel(4));
        };

    RenderedMigration migration = render("Backfills", script, op -> {});

    assertThat(migration.source())
        .contains(
            "op.backfill(\"posts\", fill -> fill.set(\"slug\", \"lower(title)\").where(\"slug is null\"));");
    assertThat(upgradeOf(migration)).isEqualTo(Operations.collect(script));
  }

  @Test
  void theIdDependsOnParentsMessageAndOperationsAlone() {
    List<Operation> operations = Operations.collect(op -> op.dropTable("a"));

    assertThat(RevisionId.of(List.of("1"), "Drop a", operations))
        .matches("[0-9a-f]{12}")
        .isEqualTo(RevisionId.of(List.of("1"), "Drop a", operations))
        .isNotEqualTo(RevisionId.of(List.of("2"), "Drop a", operations))
        .isNotEqualTo(RevisionId.of(List.of("1"), "Drop b", operations))
        .isNotEqualTo(RevisionId.of(List.of("1"), "Drop a", List.of()));
  }

  private static dev.limbeck.schema.SqlType type(int i) {
    return i % 2 == 0 ? text() : varchar(i);
  }

  private static List<Operation> upgradeOf(RenderedMigration migration) {
    Migration compiled = CompiledMigration.of(migration);
    return Operations.collect(compiled::upgrade);
  }

  @Test
  void aMergeOnABranchSaysWhatItJoinsAndNeeds() {
    MigrationDraft draft =
        new MigrationDraft(
            "m1",
            List.of("b2", "c1"),
            List.of("x1"),
            List.of("billing", "carts"),
            "Merge",
            "app.migrations",
            CREATED,
            List.of(),
            List.of(),
            List.of());

    assertThat(MigrationRenderer.render(draft).source())
        .contains("Revision m1, revises b2 and c1, depends on x1, created 2026-01-15 10:30 UTC.")
        .contains(
            """
            @Revision(
                id = "m1",
                revises = {"b2", "c1"},
                dependsOn = "x1",
                labels = {"billing", "carts"},
                message = "Merge"
            )
            """);
  }

  private static RenderedMigration render(
      String message, Consumer<Operations> upgrade, Consumer<Operations> downgrade) {
    return MigrationRenderer.render(
        new MigrationDraft(
            "3f9a61c04be2",
            List.of("7710ac9d1e55"),
            message,
            "app.migrations",
            CREATED,
            Operations.collect(upgrade),
            Operations.collect(downgrade)));
  }
}
