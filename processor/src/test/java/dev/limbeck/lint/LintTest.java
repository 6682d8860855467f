package dev.limbeck.lint;

import static dev.limbeck.Definitions.column;
import static dev.limbeck.Definitions.foreignKey;
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
