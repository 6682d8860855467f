package dev.limbeck.plan;

import static dev.limbeck.Definitions.check;
import static dev.limbeck.Definitions.column;
import static dev.limbeck.Definitions.foreignKey;
import static dev.limbeck.Definitions.unique;
import static dev.limbeck.Types.bigint;
import static dev.limbeck.Types.smallint;
import static dev.limbeck.Types.text;
import static dev.limbeck.Types.type;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.limbeck.Operations;
import dev.limbeck.operation.Operation;
import dev.limbeck.operation.Replay;
import dev.limbeck.problem.RefusedException;
import dev.limbeck.schema.Hints;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlannerTest {

  private static final Schema BEFORE =
      Replay.forward(
          Schema.EMPTY,
          Operations.collect(
              op -> {
                op.createTable(
                    "shop",
                    table -> {
                      table.column("id", bigint()).notNull();
                      table.column("name", text());
                      table.column("city", text());
                      table.column("street", text());
                      table.primaryKey("shop_pkey", "id");
                      table.unique("shop_name_key", "name");
                    });
                op.createIndex("shop_city_idx", "shop", "city");
                op.createTable(
                    "visit",
                    table -> {
                      table.column("id", bigint()).notNull();
                      table.partitionByRange("id");
                    });
                op.createPartition("visit_1", "visit", "FROM (0) TO (100)");
                op.createPartition("visit_rest", "visit", "DEFAULT");
                op.createTable("visit_2", table -> table.column("id", bigint()).notNull());
              }));

  /** A change that each rule has a part in. */
  private static void everything(Operations op) {
    op.dropConstraint("shop", "shop_name_key");
    op.dropIndex("shop_city_idx", "shop");
    op.addColumn("shop", column("parent", bigint()));
    op.addColumn("shop", column("code", text()).notNull());
    op.addColumn("shop", column("token", text()).defaultTo("gen_random_uuid()::text"));
    op.addColumn("shop", column("number", bigint()).identity());
    op.alterColumn("shop", column("street", text()), column("street", text()).notNull());
    op.addConstraint("shop", check("shop_name_check", "name <> ''"));
    op.addConstraint("shop", unique("shop_code_key", "code"));
    op.addConstraint("shop", unique("shop_name_key", "name", "city"));
    op.createIndex("shop_city_idx", "shop", "city", "name");
    op.createIndex("shop_parent_idx", "shop", "parent");
    op.addConstraint("shop", foreignKey("shop_parent_fkey", "parent").references("shop", "id"));
    op.addConstraint("visit", unique("visit_id_key", "id"));
    op.addConstraint("visit", foreignKey("visit_shop_fkey", "id").references("shop", "id"));
    op.attachPartition("visit_2", "visit", "FROM (100) TO (200)");
    op.createPartition("visit_3", "visit", "FROM (200) TO (300)");
  }

  private static final Hints HINTS =
      new Hints(
          List.of(),
          List.of(new Hints.Backfill(QualifiedName.of("shop"), "code", "'S' || id")),
          List.of());

  @Test
  void aDomainThatNoTableInUseHoldsGetsItsCheckPlainly() {
    Consumer<Operations> steps =
        op -> {
          op.createDomain("amount", bigint());
          op.createTable("person", table -> table.column("paid", type("amount")));
          op.addDomainConstraint("amount", check("amount_check", "value > 0"));
        };
    List<Operation> plain = Operations.collect(steps);

    assertThat(Planner.online().upgrade(BEFORE, plain, Hints.NONE)).isEqualTo(plain);
  }

  @Test
  void aTableOfTheSameMigrationStaysPlain() {
    Consumer<Operations> steps =
        op -> {
          op.createTable("person", table -> table.column("id", bigint()));
          op.renameTable("person", "people");
          op.createIndex("people_id_idx", "people", "id");
          op.addConstraint("people", unique("people_id_key", "id"));
          op.addConstraint("people", check("people_id_check", "id > 0"));
          op.addConstraint("people", foreignKey("people_fkey", "id").references("shop", "id"));
          op.alterColumn("people", column("id", bigint()), column("id", bigint()).notNull());
        };

    assertThat(upgrade(Planner.online(), steps)).isEqualTo(Operations.collect(steps));
  }

  @Test
  void aTableThatTheMigrationDropsStaysPlain() {
    Consumer<Operations> steps =
        op -> {
          op.dropIndex("shop_city_idx", "shop");
          op.dropTable("shop");
        };

    assertThat(upgrade(Planner.online(), steps)).isEqualTo(Operations.collect(steps));
  }

  @Test
  void whatIsInTheOnlineFormAlreadyStaysSo() {
    Consumer<Operations> steps =
        op -> {
          op.createIndexConcurrently("shop_name_idx", "shop", "name");
          op.addConstraintNotValid("shop", check("shop_name_check", "name <> ''"));
          op.validateConstraint("shop", "shop_name_check");
          op.dropIndexConcurrently("shop_name_idx", "shop");
        };

    assertThat(upgrade(Planner.online(), steps)).isEqualTo(Operations.collect(steps));
  }

  @Test
  void anIndexGoesBeforeAColumnThatItSpeaksOfChanges() {
    List<Operation> planned =
        upgrade(
            Planner.online(),
            op -> {
              op.dropIndex("shop_city_idx", "shop");
              op.alterColumn("shop", column("city", text()), column("city", bigint()), "0");
              op.createIndex("shop_city_idx", "shop", "city", "id");
            });

    assertThat(planned)
        .extracting(Operation::describe)
        .containsExactly(
            "drop index shop_city_idx on table shop concurrently",
            "alter column shop.city: type text to bigint",
            "create index shop_city_idx on table shop concurrently");
  }

  @Test
  void whatCannotBeProvedByACheckIsAttachedPlainly() {
    Consumer<Operations> steps =
        op -> {
          op.createTable(
              "part",
              table -> {
                table.column("id", bigint());
                table.partitionByHash("id");
              });
          op.createTable(
              "sorted",
              table -> {
                table.column("name", text());
                table.partitionByRange(keys -> keys.column("name").collate("C"));
              });
          op.attachPartition("loose", "part", "WITH (modulus 1, remainder 0)");
          op.attachPartition("named", "sorted", "FROM ('a') TO ('b')");
          op.attachPartition("visit_2", "visit", "FROM (100 + 1) TO (200)");
        };
    Schema before =
        Replay.forward(
            BEFORE,
            Operations.collect(
                op -> {
                  op.createTable("loose", table -> table.column("id", bigint()));
                  op.createTable("named", table -> table.column("name", text()));
                }));
    List<Operation> plain = Operations.collect(steps);

    assertThat(Planner.online().upgrade(before, plain, HINTS)).isEqualTo(plain);
    assertThat(Waits.in(before, plain)).hasSize(4);
  }

  @Test
  void anIdentityOfWhichEveryValueMayBeGivenStaysPlain() {
    Consumer<Operations> steps =
        op ->
            op.addColumn(
                "shop",
                column("number", smallint()).identity(options -> options.withMinimum(-32768)));

    assertThat(upgrade(Planner.online(), steps)).isEqualTo(Operations.collect(steps));
  }

  @Test
  void aColumnThatIsComputedAndStoredHasNoOtherForm() {
    List<Operation> planned =
        upgrade(
            Planner.online(),
            op -> op.addColumn("shop", column("twice", bigint()).generatedAs("id * 2")));

    assertThat(Waits.in(BEFORE, planned))
        .extracting(Waits.Wait::sentence)
        .containsExactly(
            "\"add column shop.twice bigint\" lets nobody read or write table shop while all its"
                + " rows are written anew. PostgreSQL cannot make a generated column of one that is"
                + " there; a plain column that a trigger fills, or on PostgreSQL 18 a virtual one,"
                + " keeps nobody waiting.");
  }

  @Test
  void namesOnTheWayAreCutAndNumberedWhereTheyAreTaken() {
    String longest = "n".repeat(63);
    assertThat(new PassingName(Set.of()).free(longest, "_new")).isEqualTo("n".repeat(59) + "_new");
    assertThat(new PassingName(Set.of("shop_new", "shop_new1")).free("shop", "_new"))
        .isEqualTo("shop_new2");
  }

  @ParameterizedTest
  @EnumSource(Rule.class)
  void eachRuleHasAPartAndCanBeLeftOut(Rule rule) {
    List<Operation> all = upgrade(Planner.online(), PlannerTest::everything);
    List<Operation> others = upgrade(new Planner(Set.of(rule)), PlannerTest::everything);

    assertThat(others).isNotEqualTo(all);
    assertThat(Replay.forward(BEFORE, others)).isEqualTo(Replay.forward(BEFORE, all));
  }

  @Test
  void withoutAnyRuleTheStepsStayAsTheyWere() {
    Consumer<Operations> steps =
        op -> {
          op.dropIndex("shop_city_idx", "shop");
          op.createIndex("shop_city_idx", "shop", "city", "id");
        };

    assertThat(upgrade(new Planner(Rule.parse("all")), steps)).isEqualTo(Operations.collect(steps));
  }

  @Test
  void anUnknownRuleIsRefusedWithThoseThatThereAre() {
    assertThat(Rule.parse("index, not-null,")).containsExactlyInAnyOrder(Rule.INDEX, Rule.NOT_NULL);
    assertThatThrownBy(() -> Rule.parse("indexes"))
        .isInstanceOf(RefusedException.class)
        .hasMessage(
            "There is no planner rule \"indexes\"; known are index-replacement, key-replacement,"
                + " backfill, volatile-default, identity, not-null, partition, foreign-key, check,"
                + " unique, index, and all.");
  }

  @Test
  void whatKeepsOthersWaitingIsSaidAndThePlannedFormDoesNot() {
    List<Operation> plain = upgrade(new Planner(Rule.parse("all")), PlannerTest::everything);
    List<Operation> online = upgrade(Planner.online(), PlannerTest::everything);

    assertThat(Waits.in(BEFORE, plain))
        .extracting(Waits.Wait::sentence)
        .contains(
            "\"create index shop_parent_idx on table shop\" lets nobody write to table shop while"
                + " all its rows are read.",
            "\"add constraint shop_name_check to table shop\" lets nobody read or write table shop"
                + " while all its rows are read.",
            "\"add column shop.token text\" lets nobody read or write table shop while all its"
                + " rows are written anew.");
    assertThat(Waits.in(BEFORE, online)).isEmpty();
  }

  @Test
  void whatThePlannerWroteItLeavesAsItIs() {
    List<Operation> planned = upgrade(Planner.online(), PlannerTest::everything);

    assertThat(Planner.online().upgrade(BEFORE, planned, Hints.NONE)).isEqualTo(planned);
  }

  @Test
  void whatCameOfAStepIsKnown() {
    List<Operation> steps = Operations.collect(PlannerTest::everything);
    List<Improvement> improvements = Planner.online().plan(BEFORE, steps, HINTS).improvements();

    assertThat(improvements)
        .extracting(Improvement::rule)
        .contains(Rule.INDEX_REPLACEMENT, Rule.BACKFILL, Rule.NOT_NULL, Rule.CHECK, Rule.UNIQUE);
    assertThat(improvements).flatExtracting(Improvement::before).isSubsetOf(steps);
    assertThat(Planner.online().plan(BEFORE, List.of(), HINTS).improvements()).isEmpty();
  }

  private static List<Operation> upgrade(Planner planner, Consumer<Operations> steps) {
    return planner.upgrade(BEFORE, Operations.collect(steps), HINTS);
  }
}
