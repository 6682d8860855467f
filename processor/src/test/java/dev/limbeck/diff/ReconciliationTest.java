package dev.limbeck.diff;

import static dev.limbeck.Definitions.check;
import static dev.limbeck.Definitions.column;
import static dev.limbeck.Types.bigint;
import static dev.limbeck.Types.integer;
import static dev.limbeck.Types.type;
import static dev.limbeck.Types.varchar;
import static dev.limbeck.schema.ColumnStorage.Strategy.EXTERNAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.limbeck.Operations;
import dev.limbeck.operation.Operation;
import dev.limbeck.operation.Replay;
import dev.limbeck.schema.Schema;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ReconciliationTest {

  private static final Schema USERS =
      after(
          Schema.EMPTY,
          op -> {
            op.createTable(
                "users",
                table -> {
                  table.column("id", bigint()).identity();
                  table.column("email", varchar(255)).notNull();
                  table.column("nick", varchar(40));
                  table.primaryKey("users_pkey", "id");
                  table.unique("users_email_key", "email");
                });
            op.createIndex("users_nick_idx", "users", "nick");
          });

  private static final Schema BY_HAND =
      after(
          USERS,
          op -> {
            op.createTable("legacy", table -> table.column("id", integer()));
            op.addColumn("users", column("vip", integer()));
            op.createIndex("users_vip_idx", "users", "vip");
            op.addConstraint("users", check("users_vip_check", "vip > 0"));
            op.createSequence("tickets");
          });

  @Test
  void howThingsAreKeptIsNothingThatEntitiesHaveWordsFor() {
    Schema made =
        after(USERS, op -> op.alterTableParameters("users", p -> p.set("fillfactor", "70")));
    Schema byDba =
        after(
            made,
            op -> {
              op.setUnlogged("users");
              op.replicaIdentityUsingIndex("users", "users_email_key");
              op.alterTableParameters("users", p -> p.reset("fillfactor").set("n", "1"));
              op.alterIndexParameters("users_nick_idx", "users", p -> p.set("fillfactor", "80"));
              op.alterIndexParameters("users_pkey", "users", p -> p.set("fillfactor", "90"));
              op.alterColumn(
                  "users",
                  column("nick", varchar(40)),
                  column("nick", varchar(40)).storage(EXTERNAL).statistics(500));
            });

    Schema there = HowKept.asKnown(byDba, made);
    Reconciliation kept = Reconciliation.of(USERS, made, there, Normaliser.NONE);

    assertThat(there).isEqualTo(made);
    assertThat(steps(there, kept)).isEmpty();
    assertThat(Differ.between(byDba, HowKept.whereSilent(USERS, byDba))).isEmpty();
    assertThat(StorageDrift.between(made, byDba))
        .extracting(Drift::description)
        .containsExactly(
            "table users: unlogged is only in the database",
            "table users: with n = 1 is only in the database",
            "table users: replica identity using index users_email_key is only in the database",
            "table users: with fillfactor = 70 is not in the database",
            "table users: storage external of column nick is only in the database",
            "table users: statistics 500 of column nick is only in the database",
            "table users: with fillfactor = 90 of index users_pkey is only in the database",
            "table users: with fillfactor = 80 of index users_nick_idx is only in the database");
  }

  @Test
  void statisticsAreNothingThatEntitiesHaveWordsFor() {
    Schema made =
        after(
            USERS,
            op -> {
              op.createStatistics("users_made", "users", "email", "nick");
              op.createStatistics("users_gone", "users", it -> it.expression("lower(email)"));
            });
    Schema live =
        after(
            made,
            op -> {
              op.setStatisticsTarget("users_made", 5);
              op.dropStatistics("users_gone", "users");
              op.createStatistics("users_by_hand", "users", "id", "nick");
            });
    Schema entities = Unspoken.added(USERS, made, live);

    Reconciliation kept = Reconciliation.of(entities, made, live, Normaliser.NONE);
    Reconciliation tidied =
        Reconciliation.of(entities, made, live, Normaliser.NONE, Reconciliation.Unknown.DROP);

    assertThat(steps(live, kept)).isEmpty();
    assertThat(kept.plus(StatisticsDrift.between(made, live)).drift())
        .extracting(Drift::description)
        .containsExactly(
            "table users: statistics users_by_hand on id, nick is only in the database",
            "table users: statistics users_made on email, nick with target 5 is only in the database",
            "table users: statistics users_gone on (lower(email)) is not in the database",
            "table users: statistics users_made on email, nick is not in the database");
    assertThat(steps(live, tidied)).containsExactly("drop statistics users_by_hand on table users");
  }

  @Test
  void statisticsGoWithAColumnOfTheirs() {
    Schema made = after(USERS, op -> op.createStatistics("users_nick", "users", "email", "nick"));
    Schema entities = after(USERS, op -> op.dropColumn("users", "nick"));

    Reconciliation kept =
        Reconciliation.of(Unspoken.added(entities, made, made), made, made, Normaliser.NONE);

    assertThat(steps(made, kept))
        .containsExactly(
            "drop index users_nick_idx on table users",
            "drop statistics users_nick on table users",
            "drop column users.nick");
  }

  @Test
  void anIndexThatRowsAreKnownByGoesAfterThat() {
    Schema live = after(USERS, op -> op.replicaIdentityUsingIndex("users", "users_email_key"));
    Schema entities = after(USERS, op -> op.dropConstraint("users", "users_email_key"));

    Reconciliation kept = Reconciliation.of(entities, USERS, live, Normaliser.NONE);

    assertThat(steps(live, kept))
        .containsExactly(
            "replica identity of table users: default",
            "drop constraint users_email_key of table users");
  }

  @Test
  void howATableIsPartitionedIsNothingThatEntitiesHaveWordsFor() {
    Schema entities =
        after(
            Schema.EMPTY,
            op -> {
              op.createTable(
                  "event",
                  table -> {
                    table.column("id", integer()).notNull();
                    table.column("at", integer());
                    table.primaryKey("event_pkey", "id");
                  });
              op.createTable("event_1", table -> table.column("id", integer()));
            });
    Schema made =
        after(
            Schema.EMPTY,
            op -> {
              op.createTable(
                  "event",
                  table -> {
                    table.column("id", integer()).notNull();
                    table.column("at", integer()).notNull();
                    table.primaryKey("event_pkey", "id", "at");
                    table.partitionByRange("at");
                  });
              op.createPartition("event_of_a_migration", "event", "FROM (1) TO (10)");
            });
    Schema live =
        after(
            made,
            op -> {
              op.createPartition("event_of_nobody", "event", "DEFAULT");
              op.createIndex("own", "event_of_nobody", "id");
              op.createTable("event_1", table -> table.column("id", integer()));
            });

    Reconciliation kept =
        Reconciliation.of(Unspoken.added(entities, made, live), made, live, Normaliser.NONE);
    Reconciliation dropped =
        Reconciliation.of(
            Unspoken.added(entities, made, live),
            made,
            live,
            Normaliser.NONE,
            Reconciliation.Unknown.DROP);

    assertThat(kept.drift()).isEmpty();
    assertThat(steps(live, kept)).isEmpty();
    assertThat(steps(live, dropped)).isEmpty();
  }

  @Test
  void aPartitionOfATableThatTheEntitiesGiveUpGoesWithIt() {
    Schema made =
        after(
            USERS,
            op -> {
              op.createTable(
                  "event",
                  table -> {
                    table.column("id", integer());
                    table.partitionByRange("id");
                  });
              op.createPartition("event_1", "event", "FROM (1) TO (10)");
            });
    Schema live = after(made, op -> op.createPartition("event_2", "event", "DEFAULT"));

    Reconciliation kept =
        Reconciliation.of(Unspoken.added(USERS, made, live), made, live, Normaliser.NONE);

    assertThat(kept.after()).isEqualTo(USERS);
    assertThat(steps(live, kept))
        .containsExactly("drop table event_2", "drop table event_1", "drop table event");
  }

  @Test
  void anEntityCannotGiveAPartitionColumnsOfItsOwn() {
    Schema live =
        after(
            Schema.EMPTY,
            op -> {
              op.createTable(
                  "event",
                  table -> {
                    table.column("id", integer());
                    table.partitionByRange("id");
                  });
              op.createPartition("event_1", "event", "DEFAULT");
            });
    Schema entities =
        after(
            Schema.EMPTY,
            op -> {
              op.createTable("event_1", table -> table.column("name", integer()));
            });

    assertThatThrownBy(() -> Unspoken.added(entities, live, live))
        .hasMessage(
            "Table event_1 is a partition, whose columns are its parent's: id. The entity asks for name; change the parent, or mark the entity @Unmanaged.");
  }

  @Test
  void aDomainOfAMigrationIsNothingThatEntitiesHaveWordsFor() {
    Schema made = after(USERS, op -> op.createDomain("amount", integer()));
    Schema used = after(made, op -> op.addDomainConstraint("amount", check("low", "value < 9")));

    Schema entities = Unspoken.added(USERS, made, used);
    Reconciliation kept = Reconciliation.of(entities, made, used, Normaliser.NONE);
    Reconciliation dropped =
        Reconciliation.of(entities, made, used, Normaliser.NONE, Reconciliation.Unknown.DROP);

    assertThat(kept.drift()).isEmpty();
    assertThat(steps(used, kept)).isEmpty();
    assertThat(steps(used, dropped)).isEmpty();
  }

  @Test
  void aDomainThatNobodyKnowsIsDriftAndStaysWhileAColumnIsOfIt() {
    Schema live =
        after(
            USERS,
            op -> {
              op.createDomain("amount", integer());
              op.createDomain("other", integer());
            });
    Schema entities = after(USERS, op -> op.addColumn("users", column("paid", type("amount"))));

    Reconciliation kept = Reconciliation.of(entities, USERS, live, Normaliser.NONE);
    Reconciliation dropped =
        Reconciliation.of(entities, USERS, live, Normaliser.NONE, Reconciliation.Unknown.DROP);

    assertThat(kept.drift())
        .extracting(Drift::toString)
        .containsExactly(
            "type other is only in the database", "type amount is only in the database");
    assertThat(steps(live, kept)).containsExactly("add column users.paid amount");
    assertThat(steps(live, dropped))
        .containsExactly("add column users.paid amount", "drop type other");
  }

  @Test
  void aRuleThatADomainGotByHandIsDrift() {
    Schema made = after(USERS, op -> op.createDomain("amount", integer()));
    Schema live =
        after(
            made,
            op -> {
              op.addDomainConstraint("amount", check("low", "value < 9"));
              op.setDomainNotNull("amount");
            });

    Reconciliation result = Reconciliation.of(made, made, live, Normaliser.NONE);

    assertThat(result.drift())
        .extracting(Drift::toString)
        .containsExactly("check low of domain amount is only in the database");
    assertThat(steps(live, result)).containsExactly("drop not null of domain amount");
  }

  @Test
  void whatOnlyTheDatabaseHasIsListedAndLeftAlone() {
    Reconciliation result = Reconciliation.of(USERS, USERS, BY_HAND, Normaliser.NONE);

    assertThat(steps(BY_HAND, result)).isEmpty();
    assertThat(result.drift())
        .extracting(Drift::toString)
        .containsExactly(
            "table users: column vip integer is only in the database",
            "table users: check users_vip_check (vip > 0) is only in the database",
            "table users: index users_vip_idx (vip) is only in the database",
            "table legacy is only in the database",
            "sequence tickets is only in the database");
  }

  @Test
  void aTypeAValueAndAnAttributeThatOnlyTheDatabaseHasAreLeftAlone() {
    Schema entities =
        after(
            Schema.EMPTY,
            op -> {
              op.createEnum("mood", "sad", "happy");
              op.createComposite("pair", pair -> pair.attribute("a", integer()));
            });
    Schema live =
        after(
            entities,
            op -> {
              op.addEnumValueAfter("mood", "ok", "sad");
              op.addAttribute("pair", "b", integer());
              op.createEnum("legacy", "x");
              op.commentOnType("mood", "How they feel");
            });

    Reconciliation result = Reconciliation.of(entities, entities, live, Normaliser.NONE);

    assertThat(steps(live, result)).isEmpty();
    assertThat(result.drift())
        .extracting(Drift::toString)
        .containsExactly(
            "type mood: its comment is only in the database",
            "value ok of enum type mood is only in the database",
            "attribute b of type pair is only in the database",
            "type legacy is only in the database");
  }

  @Test
  void aTypeThatTheEntitiesGaveUpStaysWhileAnUnknownColumnIsOfIt() {
    Schema head = after(USERS, op -> op.createEnum("mood", "sad"));
    Schema live = after(head, op -> op.addColumn("users", column("mood", type("mood"))));

    Reconciliation kept = Reconciliation.of(USERS, head, live, Normaliser.NONE);
    Reconciliation gone = Reconciliation.of(USERS, head, head, Normaliser.NONE);

    assertThat(steps(live, kept)).isEmpty();
    assertThat(steps(head, gone)).containsExactly("drop type mood");
  }

  @Test
  void withoutASnapshotAllThatTheEntitiesDoNotKnowIsDrift() {
    Reconciliation result = Reconciliation.of(USERS, Schema.EMPTY, BY_HAND, Normaliser.NONE);

    assertThat(steps(BY_HAND, result)).isEmpty();
    assertThat(result.drift()).hasSize(5);
  }

  @Test
  void whatTheSnapshotHasAndTheEntitiesNoLongerHaveGoes() {
    Schema entities = after(USERS, op -> op.dropColumn("users", "nick"));

    Reconciliation result = Reconciliation.of(entities, USERS, BY_HAND, Normaliser.NONE);

    assertThat(steps(BY_HAND, result))
        .containsExactly("drop index users_nick_idx on table users", "drop column users.nick");
  }

  @Test
  void driftGoesWhenToldTo() {
    Reconciliation result =
        Reconciliation.of(USERS, USERS, BY_HAND, Normaliser.NONE, Reconciliation.Unknown.DROP);

    assertThat(result.after()).isEqualTo(USERS);
    assertThat(result.drift()).hasSize(5);
  }

  @Test
  void anIndexMadeByHandGoesWithItsColumn() {
    Schema live = after(USERS, op -> op.createIndex("by_hand", "users", "email", "nick"));
    Schema entities = after(USERS, op -> op.dropColumn("users", "nick"));

    Reconciliation result = Reconciliation.of(entities, USERS, live, Normaliser.NONE);

    assertThat(steps(live, result))
        .containsExactly(
            "drop index by_hand on table users",
            "drop index users_nick_idx on table users",
            "drop column users.nick");
  }

  @Test
  void aDefaultAndACommentThatNobodySpeaksOfStay() {
    Schema live =
        after(
            USERS,
            op -> {
              op.commentOnTable("users", "people");
              op.alterColumn(
                  "users",
                  column("nick", varchar(40)),
                  column("nick", varchar(40)).defaultTo("'x'"));
            });

    Reconciliation result = Reconciliation.of(USERS, USERS, live, Normaliser.NONE);

    assertThat(steps(live, result)).isEmpty();
    assertThat(result.drift())
        .extracting(Drift::toString)
        .containsExactly(
            "table users: its comment is only in the database",
            "table users: default 'x' of column nick is only in the database");
  }

  private static List<String> steps(Schema live, Reconciliation result) {
    return Differ.between(live, result.after()).stream().map(Operation::describe).toList();
  }

  private static Schema after(Schema before, Consumer<Operations> script) {
    return Replay.forward(before, Operations.collect(script));
  }
}
