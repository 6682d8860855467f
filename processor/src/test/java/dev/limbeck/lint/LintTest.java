package dev.limbeck.lint;

import static dev.limbeck.Definitions.check;
import static dev.limbeck.Definitions.column;
import static dev.limbeck.Definitions.foreignKey;
import static dev.limbeck.Definitions.unique;
import static dev.limbeck.Types.bigint;
import static dev.limbeck.Types.integer;
import static dev.limbeck.Types.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.Operations;
import dev.limbeck.operation.LocatedOperation;
import dev.limbeck.operation.Replay;
import dev.limbeck.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LintTest {

  private static final Schema BEFORE =
      Replay.forward(
          Schema.EMPTY,
          Operations.collect(
              op -> {
                op.createTable(
                    "shop",
                    table -> {
                      table.column("id", bigint()).notNull();
                      table.column("size", integer());
                      table.column("city", text());
                      table.primaryKey("shop_pkey", "id");
                    });
                op.createTable("town", table -> table.column("name", text()));
                op.createIndex("town_name_idx", "town", "name");
                op.createSchema("sales");
                op.createDomain("code", text());
              }));

  @Test
  void aMigrationInItsOnlineFormWithAWayBackNeedsNoWord() {
    assertThat(
            rules(
                op -> {
                  op.addColumn("shop", column("parent", bigint()));
                  op.createIndexConcurrently("shop_parent_idx", "shop", "parent");
                  op.addConstraintNotValid(
                      "shop", foreignKey("shop_parent_fkey", "parent").references("shop", "id"));
                  op.validateConstraint("shop", "shop_parent_fkey");
                },
                op -> {
                  op.dropConstraint("shop", "shop_parent_fkey");
                  op.dropIndexConcurrently("shop_parent_idx", "shop");
                  op.dropColumn("shop", "parent");
                }))
        .isEmpty();
  }

  @Test
  void aNewTableIsInNobodysWay() {
    assertThat(
            rules(
                op -> {
                  op.createTable("cart", table -> table.column("id", bigint()));
                  op.createIndex("cart_id_idx", "cart", "id");
                  op.addColumn("cart", column("code", text()).notNull());
                  op.dropColumn("cart", "id");
                },
                op -> op.dropTable("cart")))
        .isEmpty();
  }

  @Test
  void aChangeThatHasNoOtherFormWaits() {
    assertThat(
            rules(
                op -> op.alterColumn("shop", column("size", integer()), column("size", bigint())),
                op -> op.alterColumn("shop", column("size", bigint()), column("size", integer()))))
        .contains("waits", "breaks-clients");
  }

  @Test
  void anotherNameBreaksWhoKnowsTheFirst() {
    assertThat(
            rules(
                op -> op.renameColumn("shop", "city", "place"),
                op -> op.renameColumn("shop", "place", "city")))
        .containsExactly("breaks-clients");
  }

  @Test
  void severalTablesInOneTransactionAreLockedTogether() {
    List<Finding> findings =
        findings(
            op -> {
              op.addColumn("shop", column("a", text()));
              op.addColumn("town", column("a", text()));
            },
            op -> {
              op.dropColumn("town", "a");
              op.dropColumn("shop", "a");
            });

    assertThat(findings).extracting(Finding::rule).containsExactly("locks-together");
    assertThat(findings.get(0).line()).isEqualTo(2);
    assertThat(findings.get(0).subject()).isEqualTo("tables shop, town");
  }

  @Test
  void tablesInTransactionsOfTheirOwnAreNot() {
    assertThat(
            rules(
                op -> {
                  op.addColumn("shop", column("a", text()));
                  op.createIndexConcurrently("shop_a_idx", "shop", "a");
                  op.addColumn("town", column("a", text()));
                },
                op -> {
                  op.dropColumn("town", "a");
                  op.dropIndexConcurrently("shop_a_idx", "shop");
                  op.dropColumn("shop", "a");
                }))
        .isEmpty();
  }

  @Test
  void aWayBackThatStopsHalfWayIsToldWhatItLacks() {
    List<Finding> findings =
        findings(
            op -> {
              op.addColumn("shop", column("a", text()));
              op.addColumn("shop", column("b", text()));
            },
            op -> op.dropColumn("shop", "b"));

    assertThat(findings).extracting(Finding::rule).containsExactly("downgrade-differs");
    assertThat(findings.get(0).instead()).containsExactly("op.dropColumn(\"shop\", \"a\");");
  }

  @Test
  void aStepThatCannotBeDoneIsSaidInEitherDirection() {
    List<Finding> findings =
        findings(op -> op.addColumn("shop", column("a", text())), op -> op.dropColumn("shop", "b"));

    assertThat(findings).extracting(Finding::rule).containsExactly("misfit");
    assertThat(findings.get(0).reason()).startsWith("It fails: ").contains("shop");
    assertThat(rules(op -> op.dropIndex("nowhere", "shop"), op -> {})).containsExactly("misfit");
  }

  @Test
  void behindAStepThatDoesNotSayWhatItDoesOnlyWhatFitsIsRead() {
    assertThat(
            rules(
                op -> {
                  op.execute("create table elsewhere (id bigint)");
                  op.createIndex("elsewhere_idx", "elsewhere", "id");
                  op.createIndex("shop_city_idx", "shop", "city");
                },
                op -> op.execute("drop table elsewhere")))
        .isEmpty();
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "index | create unique index shop_size_key on shop (size) | create unique index concurrently shop_size_key on shop (size)",
        "index | CREATE INDEX i ON shop (size) | CREATE INDEX concurrently i ON shop (size)",
        "index | create index on shop (size) |",
        "check | alter table shop add constraint c check (size > 0) | alter table shop add constraint c check (size > 0) not valid",
        "foreign-key | alter table only shop add constraint f foreign key (size) references town (id); | alter table only shop add constraint f foreign key (size) references town (id) not valid;",
        "unique | alter table shop add constraint u unique (size) |",
        "not-null | alter table shop alter column size set not null |",
        "waits | alter table shop alter size type bigint |",
        "index | drop index if exists town_name_idx | drop index concurrently if exists town_name_idx",
        "check | alter domain code add constraint c check (value <> '') |",
        "loses-data | drop schema sales cascade |",
        "waits | update shop set size = 1 |",
        "waits | vacuum full shop |",
        "loses-data | alter table shop drop column if exists size |",
        "loses-data | truncate table shop |",
        "loses-data | delete from shop |",
        "breaks-clients | alter table shop rename column size to area |"
      })
  void sqlOfOnesOwnIsReadByHowItBegins(String rule, String sql, String instead) {
    List<Finding> findings =
        findings(op -> op.execute(sql, "select 1"), op -> op.execute("select 1"));

    assertThat(findings).extracting(Finding::rule).containsExactly(rule);
    if (instead != null) {
      assertThat(findings.get(0).instead().get(0)).isEqualTo("op.execute(\"" + instead + "\",");
      assertThat(rules(op -> op.execute(instead, "select 1"), op -> op.execute("select 1")))
          .isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "create index concurrently shop_size_idx on shop (size)",
        "create index new_idx on elsewhere (id)",
        "drop index concurrently town_name_idx",
        "drop index new_idx",
        "drop schema elsewhere",
        "alter domain elsewhere add check (value <> '')",
        "alter domain code add constraint c check (value <> '') not valid",
        "alter domain code validate constraint c",
        "update shop set size = 1 where size is null",
        "delete from shop where size is null",
        "alter table shop add constraint u unique using index shop_u",
        "alter table shop validate constraint c",
        "alter table shop drop constraint c"
      })
  void sqlThatIsInNobodysWayNeedsNoWord(String sql) {
    assertThat(rules(op -> op.execute(sql), op -> op.execute("select 1"))).isEmpty();
  }

  @Test
  void whatIsWrittenInsteadOfRawSqlNeedsNoWordAsAWhole() {
    String sql = "alter table shop add constraint c check (size > 0)";
    List<String> instead =
        findings(op -> op.execute(sql, "select 1"), op -> op.execute("select 1")).get(0).instead();

    assertThat(String.join("\n", instead))
        .contains("not valid", "validate constraint c", ".outsideTransaction()");
    assertThat(
            rules(
                op -> {
                  op.execute(sql + " not valid", "select 1");
                  op.execute("alter table shop validate constraint c", "select 1")
                      .outsideTransaction();
                },
                op -> op.execute("select 1")))
        .isEmpty();
  }

  @Test
  void aValidationBesideTheStatementThatItBelongsApartFromIsSaid() {
    String validate = "alter table shop validate constraint c";
    List<Consumer<Operations>> beside =
        List.of(
            op -> op.execute("alter table shop add constraint c check (size > 0) not valid"),
            op -> op.addConstraintNotValid("shop", check("c", "size > 0")),
            op -> op.addColumn("shop", column("more", text())));
    for (Consumer<Operations> before : beside) {
      List<Finding> findings =
          findings(
              op -> {
                before.accept(op);
                op.execute(validate, "select 1");
              },
              op -> op.execute("select 1"));
      assertThat(findings).extracting(Finding::rule).containsOnlyOnce("validated-together");
      Finding finding =
          findings.stream().filter(it -> it.rule().equals("validated-together")).findFirst().get();
      assertThat(finding.line()).isEqualTo(2);
      assertThat(String.join("", finding.instead()))
          .startsWith("op.execute(\"" + validate)
          .endsWith(".outsideTransaction();");
    }
    assertThat(
            rules(
                op ->
                    op.execute(
                        "alter table shop add constraint c check (size > 0) not valid,"
                            + " validate constraint c"),
                op -> op.execute("select 1")))
        .containsExactly("validated-together");
  }

  @Test
  void anIndexThatNothingReplacesIsMissed() {
    Consumer<Operations> before =
        op -> {
          op.createIndex("shop_city_idx", "shop", "city");
          op.addConstraint("shop", unique("shop_size_key", "size"));
        };
    assertThat(
            rules(
                before,
                op -> {
                  op.dropIndexConcurrently("shop_city_idx", "shop");
                  op.dropConstraint("shop", "shop_size_key");
                },
                before))
        .filteredOn("index-lost"::equals)
        .hasSize(2);
    assertThat(
            rules(
                before,
                op -> {
                  op.createIndexConcurrently("shop_place_idx", "shop", "city", "size");
                  op.createIndexConcurrently("shop_size_idx", "shop", "size");
                  op.dropIndexConcurrently("shop_city_idx", "shop");
                  op.dropConstraint("shop", "shop_size_key");
                },
                op -> {}))
        .doesNotContain("index-lost");
    assertThat(rules(before, op -> op.dropTable("shop"), op -> {})).doesNotContain("index-lost");
  }

  private static List<String> rules(
      Consumer<Operations> before, Consumer<Operations> upgrade, Consumer<Operations> downgrade) {
    Schema start = Replay.forward(BEFORE, Operations.collect(before));
    Course forward = Course.of(start, located(upgrade));
    Course back = Course.of(forward.after(), located(downgrade));
    return Lint.of(new Linted(forward, back)).stream().map(Finding::rule).toList();
  }

  @Test
  void aValidationInATransactionThatLocksAnotherTableIsNot() {
    assertThat(
            rules(
                op -> {
                  op.execute("alter table town add constraint d check (true) not valid");
                  op.execute("alter table shop validate constraint c");
                },
                op -> op.execute("select 1")))
        .isEmpty();
  }

  @Test
  void eachActionOfAnAlterTableIsRead() {
    String sql =
        """
        alter table if exists only "shop" alter size set default (1 + coalesce(2, 3)),
          add constraint c check (size in (1, 2)), drop constraint old,
          alter size type bigint, drop column size""";

    List<Finding> findings =
        findings(op -> op.execute(sql, "select 1"), op -> op.execute("select 1"));

    assertThat(findings)
        .extracting(Finding::rule)
        .containsExactlyInAnyOrder("check", "waits", "loses-data");
    assertThat(findings).allSatisfy(finding -> assertThat(finding.instead()).isEmpty());
    assertThat(
            rules(
                op ->
                    op.execute(
                        "alter table shop add constraint c check (size > 0) not valid, drop"
                            + " constraint old, add check (size > 1) not valid"),
                op -> op.execute("select 1")))
        .isEmpty();
  }

  @Test
  void whatIsDoneWhereItIsNeededIsReadLikeTheWorkItself() {
    assertThat(
            rules(
                op -> op.ifNotExists().createIndex("shop_new_idx", "shop", "size"),
                op -> op.ifExists().dropIndexConcurrently("shop_new_idx", "shop")))
        .containsExactly("index");
    assertThat(rules(op -> op.ifExists().dropColumn("shop", "size"), op -> op.execute("select 1")))
        .contains("loses-data");
    assertThat(
            rules(
                op -> op.ifExists().dropTable("nowhere"),
                op -> op.ifNotExists().createTable("shop", table -> table.column("id", bigint()))))
        .isEmpty();
  }

  @Test
  void theManualNamesEachRule() throws IOException {
    String page = Files.readString(Path.of("..", "src", "docs", "lint.md"));

    assertThat(Lint.rules().keySet())
        .allSatisfy(rule -> assertThat(page).contains("`" + rule + "`"));
  }

  private static List<String> rules(Consumer<Operations> upgrade, Consumer<Operations> downgrade) {
    return findings(upgrade, downgrade).stream().map(Finding::rule).toList();
  }

  private static List<Finding> findings(
      Consumer<Operations> upgrade, Consumer<Operations> downgrade) {
    Course forward = Course.of(BEFORE, located(upgrade));
    return Lint.of(new Linted(forward, Course.of(forward.after(), located(downgrade))));
  }

  private static List<LocatedOperation> located(Consumer<Operations> script) {
    int[] line = {0};
    return Operations.collect(script).stream()
        .map(operation -> new LocatedOperation(operation, ++line[0]))
        .toList();
  }
}
