package dev.limbeck.operation;

import static dev.limbeck.Definitions.check;
import static dev.limbeck.Definitions.column;
import static dev.limbeck.Definitions.exclusion;
import static dev.limbeck.Definitions.foreignKey;
import static dev.limbeck.Definitions.primaryKey;
import static dev.limbeck.Definitions.unique;
import static dev.limbeck.Types.arrayOf;
import static dev.limbeck.Types.bigint;
import static dev.limbeck.Types.bool;
import static dev.limbeck.Types.character;
import static dev.limbeck.Types.integer;
import static dev.limbeck.Types.jsonb;
import static dev.limbeck.Types.numeric;
import static dev.limbeck.Types.smallint;
import static dev.limbeck.Types.text;
import static dev.limbeck.Types.timestamptz;
import static dev.limbeck.Types.type;
import static dev.limbeck.Types.uuid;
import static dev.limbeck.Types.varchar;

import dev.limbeck.Operations;
import dev.limbeck.schema.ColumnStorage.Strategy;
import dev.limbeck.schema.ForeignKey.Action;
import dev.limbeck.schema.Schema;
import java.time.Duration;
import java.util.List;

/**
 * At least one operation of every kind, in an order that leads from an empty database to one that
 * holds a little of everything; each can be replayed, rendered and run.
 */
public final class OperationSamples {

  private OperationSamples() {}

  /** All of them, to be applied one after the other. */
  public static List<Operation> all() {
    return Operations.collect(
        op -> {
          tables(op);
          types(op);
          domains(op);
          columns(op);
          alterations(op);
          everythingAtOnce(op);
          generated(op);
          constraints(op);
          indexes(op);
          partitions(op);
          inheritance(op);
          storage(op);
          statistics(op);
          sequences(op);
          work(op);
          objects(op);
          conditions(op);
          drops(op);
        });
  }

  private static void tables(Operations op) {
    op.createSchema("sales");
    op.createSchema("empty Schema");
    op.createTable(
        "users",
        table -> {
          table.column("id", bigint()).identity();
          table.column("email", varchar(255)).notNull().comment("It's where \\ we write \"to\".");
          table.column("created_at", timestamptz()).notNull().defaultTo("now()");
          table.column("seen_at", timestamptz(3)).defaultTo("now() at time zone 'utc'");
          table.column("order", integer()).notNull().defaultTo("-1");
          table.column("tags", arrayOf(text())).defaultTo("'{}'");
          table.primaryKey("users_pkey", "id");
          table.unique("users_email_key", "email");
          table.check("users_email_check", "email <> '' and length(email) > 3");
          table.comment("Who may sign in.\nOne row each.");
        });
    op.createTable(
        "sales.Order",
        table -> {
          table
              .column("id", integer())
              .identityAlways(options -> options.withStart(1000).withIncrement(10).withCache(5));
          table.column("user_id", bigint());
          table.column("total", numeric(10, 2)).notNull();
          table.column("country", character(2)).collate("C");
          table.primaryKey("Order_pkey", "id");
          table
              .foreignKey("order_user_id_fkey", "user_id")
              .references("users", "id")
              .onDelete(Action.CASCADE);
        });
    op.createTable("pair", table -> {});
    op.renameTable("pair", "couple");
    op.commentOnTable("couple", "Two of them");
    op.dropTableComment("couple");
    op.createSchema("Passing");
    op.createSequence("Passing.count");
    op.createEnum("Passing.kind", "a");
    op.createTable(
        "Passing.thing",
        table -> {
          table.column("id", bigint()).defaultTo("nextval('\"Passing\".count')");
          table.column("kind", type("\"Passing\".kind")).defaultTo("'a'::\"Passing\".kind");
        });
    op.renameSchema("Passing", "past");
    op.dropTable("past.thing");
    op.dropType("past.kind");
    op.dropSequence("past.count");
    op.dropSchema("past");
    op.createTable("nomad", table -> table.column("id", bigint()));
    op.moveTable("nomad", "empty Schema");
    op.moveTableToDefaultSchema("empty Schema.nomad");
    op.dropTable("nomad");
  }

  private static void types(Operations op) {
    op.createEnum("mood", "sad", "it's ok", "happy");
    op.createEnum("sales.Odd one");
    op.commentOnType("mood", "How they feel");
    op.addEnumValue("sales.Odd one", "only \\ one");
    op.addEnumValueBefore("mood", "angry", "sad");
    op.addEnumValueAfter("mood", "fine", "it's ok");
    op.renameEnumValue("mood", "fine", "well");
    op.renameType("sales.Odd one", "Even one");
    op.moveTypeToDefaultSchema("sales.Even one");
    op.moveType("Even one", "sales");
    op.createComposite(
        "address",
        address ->
            address
                .attribute("zip", integer())
                .attribute("Street", varchar(80))
                .attribute("mood", type("mood")));
    op.alterAttribute("address", "zip", integer(), text());
    op.addAttribute("address", "city", text());
    op.dropAttribute("address", "city");
    op.addColumn("users", column("mood", type("mood")).notNull().defaultTo("'sad'"));
    op.addColumn("users", column("moods", arrayOf(type("sales.\"Even one\""))));
    op.addColumn("users", column("home", type("address")));
    op.addConstraint("users", check("users_mood_check", "mood > 'sad' and moods is null"));
    op.rebuildEnum("sales.Even one", List.of("only \\ one"), List.of("one", "only \\ one"));
    op.dropColumn("users", "moods");
    op.rebuildComposite(
        "address",
        address ->
            address
                .attribute("zip", text())
                .attribute("Street", varchar(80))
                .attribute("mood", type("mood")),
        address ->
            address
                .attribute("zip", varchar(10))
                .attribute("Street", text())
                .attribute("mood", type("mood")));
    op.dropTypeComment("mood");
    op.dropType("sales.Even one");
  }

  private static void domains(Operations op) {
    op.createDomain("positive", integer());
    op.createDomain(
        "sales.Odd word",
        varchar(40),
        domain ->
            domain
                .notNull()
                .defaultTo("lower('IT''S')")
                .collate("C")
                .check("short enough", "length(value) < 30")
                .check("word_check", "value <> '' and value !~ '\\s'"));
    op.commentOnType("positive", "More than nothing");
    op.setDomainDefault("positive", "1");
    op.addColumn("users", column("amount", type("positive")));
    op.addColumn("users", column("word", type("sales.\"Odd word\"")));
    op.addColumn("users", column("words", arrayOf(type("positive"))));
    op.addDomainConstraintNotValid("positive", check("positive_check", "value > 0"));
    op.dropColumn("users", "words");
    op.validateDomainConstraint("positive", "positive_check");
    op.renameDomainConstraint("positive", "positive_check", "more than 0");
    op.setDomainNotNull("positive");
    op.dropDomainNotNull("positive");
    op.dropDomainDefault("positive");
    op.addDomainConstraint("sales.Odd word", check("long_check", "length(value) > 1"));
    op.dropDomainConstraint("sales.Odd word", "short enough");
    op.createDomain("tiny", type("positive"), domain -> domain.check("tiny_check", "value < 10"));
    op.renameType("positive", "strictly positive");
    op.dropType("tiny");
  }

  private static void columns(Operations op) {
    op.addColumn("couple", column("left", bigint()).notNull());
    op.addColumn("couple", column("right", integer()).notNull().comment("The other one"));
    op.addColumn("couple", column("code", text()).defaultTo("'7'").collate("C"));
    op.renameColumn("couple", "code", "Code");
    op.addColumn("couple", column("flag", varchar(5)).defaultTo("'true'"));
    op.addColumn("couple", column("token", varchar(36)));
    op.addColumn("couple", column("number", integer()));
  }

  private static void alterations(Operations op) {
    op.alterColumn(
        "couple",
        column("Code", text()).defaultTo("'7'").collate("C"),
        column("Code", integer()).notNull().defaultTo("8").comment("A number now"));
    op.alterColumn(
        "couple",
        column("flag", varchar(5)).defaultTo("'true'"),
        column("flag", bool()),
        "flag = 'true'");
    op.alterColumn("couple", column("token", varchar(36)), column("token", uuid()).notNull());
    op.alterColumn("couple", column("token", uuid()).notNull(), column("token", text()));
    op.alterColumn("couple", column("number", integer()), column("number", bigint()).identity());
    op.alterColumn(
        "couple",
        column("number", bigint()).identity(),
        column("number", bigint())
            .identityAlways(
                options -> options.withIncrement(5).withMaximum(90_000).withCycle(true)));
    op.alterColumn(
        "couple",
        column("number", bigint())
            .identityAlways(
                options -> options.withIncrement(5).withMaximum(90_000).withCycle(true)),
        column("number", bigint()));
  }

  private static void everythingAtOnce(Operations op) {
    op.addColumn("couple", column("spare", text()).defaultTo("'x'"));
    op.alterColumn(
        "couple",
        column("spare", text()).defaultTo("'x'"),
        column("rest", integer()).notNull().defaultTo("0").comment("What is left"),
        "length(spare)");
    op.dropColumn("couple", "rest");
  }

  private static void generated(Operations op) {
    op.addColumn("couple", column("sum", bigint()).generatedAs("\"left\" + \"right\""));
    op.alterColumn(
        "couple",
        column("sum", bigint()).generatedAs("\"left\" + \"right\""),
        column("sum", bigint()));
    op.addColumn("users", column("address", jsonb()).notNull().defaultTo("'{}'::jsonb"));
  }

  private static void constraints(Operations op) {
    op.addConstraint("couple", primaryKey("couple_pkey", "left", "right"));
    op.addConstraint("couple", unique("couple_right_key", "right").nullsNotDistinct());
    op.addConstraint("couple", unique("couple_token_key", "token").initiallyDeferred());
    op.addConstraint("couple", unique("couple_number_key", "number").include("token", "flag"));
    op.addConstraint(
        "couple",
        exclusion("couple_left_excl")
            .using("btree")
            .column("left", "=")
            .expression("lower(token)", "=", key -> key.operatorClass("text_pattern_ops"))
            .where("flag")
            .deferrable());
    op.addConstraint("couple", check("couple_check", "\"left\" <> \"right\""));
    op.addConstraint(
        "couple",
        foreignKey("couple_left_fkey", "left")
            .references("users", "id")
            .onDelete(Action.RESTRICT)
            .onUpdate(Action.SET_NULL)
            .deferrable());
    op.addConstraint(
        "couple", foreignKey("couple_right_fkey", "right").references("sales.Order", "id"));
    op.addConstraintNotValid("couple", check("couple_token_check", "token <> ''"));
    op.validateConstraint("couple", "couple_token_check");
    op.createIndexConcurrently(
        "couple_left_key_new",
        "couple",
        index -> {
          index.unique();
          index.column("left");
          index.column("number");
          index.include("flag");
          index.nullsNotDistinct();
        });
    op.addConstraintUsingIndex(
        "couple",
        unique("couple_left_key", "left", "number")
            .include("flag")
            .nullsNotDistinct()
            .initiallyDeferred(),
        "couple_left_key_new");
    op.renameConstraint("couple", "couple_check", "couple differs");
    op.dropConstraint("couple", "couple_right_fkey");
  }

  private static void indexes(Operations op) {
    op.createIndex("users_created_at_idx", "users", "created_at", "order");
    op.createIndex(
        "users_lower_email_idx",
        "users",
        index -> {
          index.expression("lower(email)").operatorClass("text_pattern_ops").descending();
          index.column("seen_at").nullsFirst();
          index.column("email").collate("C");
          index.unique();
          index.include("id");
          index.nullsNotDistinct();
          index.where("email is not null");
        });
    op.createIndex(
        "users_tags_idx",
        "users",
        index -> {
          index.using("gin");
          index.column("tags");
        });
    op.createIndex("Order_country_idx", "sales.Order", "country");
    op.renameIndex("Order_country_idx", "order_country", "sales.Order");
    op.dropIndex("order_country", "sales.Order");
    op.dropIndex("users_tags_idx", "users");
    op.createIndexConcurrently("users_order_idx", "users", "order");
    op.createIndexConcurrently(
        "users_order_key",
        "users",
        index -> {
          index.column("order").descending();
          index.unique();
        });
    op.dropIndexConcurrently("users_order_key", "users");
  }

  private static void partitions(Operations op) {
    op.createTable(
        "sales.event",
        table -> {
          table.column("id", bigint()).notNull();
          table.column("at", timestamptz()).notNull();
          table.column("Kind", text()).collate("C");
          table.column("parent_id", bigint());
          table.check("event_check", "id > 0");
          table.foreignKey("event_parent_fkey", "parent_id").references("users", "id");
          table.partitionByRange("at");
        });
    op.createPartition(
        "sales.event_2026",
        "sales.event",
        "FROM ('2026-01-01 00:00+00') TO ('2027-01-01 00:00+00')");
    op.createPartition(
        "sales.event_rest",
        "sales.event",
        "default",
        partition -> {
          partition.check("event_rest_check", "\"Kind\" <> ''");
          partition.partitionByList(
              keys -> keys.expression("lower(\"Kind\")").collate("C").operatorClass("text_ops"));
          partition.comment("What comes later");
        });
    op.createPartition("sales.event_a", "sales.event_rest", "FOR VALUES IN ('a', NULL)");
    op.createPartition(
        "sales.event_b",
        "sales.event_rest",
        "default",
        partition -> partition.partitionByHash("id", "at"));
    op.createPartition("sales.event_b0", "sales.event_b", "WITH (modulus 1, remainder 0)");
    op.createIndex("event_2026_id_key", "sales.event_2026", "id");
    op.createIndex("event_id_idx", "sales.event", "id");
    op.renameIndex("event_id_idx", "event_ids", "sales.event");
    op.renameColumn("sales.event", "Kind", "kind");
    op.detachPartition("sales.event_2026", "sales.event");
    op.attachPartition(
        "sales.event_2026",
        "sales.event",
        "FROM ('2026-01-01 00:00+00') TO ('2026-07-01 00:00+00')");
    op.renameTable("sales.event_a", "event_alpha");
    op.detachPartition("sales.event_rest", "sales.event");
    op.dropTable("sales.event_rest");
    op.detachPartitionConcurrently("sales.event_2026", "sales.event");
    op.dropTable("sales.event_2026");
    op.dropTable("sales.event");
  }

  private static void inheritance(Operations op) {
    op.createTable(
        "animal",
        table -> {
          table.column("id", bigint()).identity();
          table.column("name", varchar(40)).collate("C").defaultTo("'nobody'");
          table.primaryKey("animal_pkey", "id");
          table.check("animal_name_check", "name <> ''");
        });
    op.createTable("sales.Priced", table -> table.column("price", numeric(10, 2)));
    op.createTable(
        "sales.dog",
        table -> {
          table.column("id", bigint()).notNull();
          table.column("name", varchar(40)).collate("C");
          table.column("price", numeric(10, 2)).defaultTo("1");
          table.column("tail", integer());
          table.check("animal_name_check", "name <> ''");
          table.inherits("animal", "sales.Priced");
        });
    op.noInherit("sales.dog", "animal");
    op.addColumn("animal", column("legs", integer()));
    op.addColumn("sales.dog", column("legs", integer()));
    op.inherit("sales.dog", "animal");
    op.renameTable("animal", "beast");
    op.moveTable("beast", "sales");
    op.renameColumn("sales.dog", "tail", "tails");
    op.addConstraint("sales.dog", check("dog_tails_check", "tails > 0"));
    op.dropConstraint("sales.dog", "dog_tails_check");
    op.dropColumn("sales.dog", "tails");
    op.alterColumn(
        "sales.beast",
        column("legs", integer()),
        column("legs", integer()).comment("As many as it has"));
    op.dropTable("sales.dog");
    op.dropTable("sales.Priced");
    op.dropTable("sales.beast");
  }

  private static void storage(Operations op) {
    op.createTable(
        "sales.log",
        table -> {
          table.column("id", bigint()).identity();
          table.column("No", bigint()).notNull();
          table
              .column("line", text())
              .storage(Strategy.EXTERNAL)
              .compression("pglz")
              .statistics(500)
              .with("n_distinct", "-0.5")
              .comment("As it came");
          table.primaryKey("log_pkey", "id").with("fillfactor", "80");
          table
              .unique("log_no_key", "No")
              .with("fillfactor", "90")
              .with("deduplicate_items", "off");
          table.unlogged();
          table.with("fillfactor", "70");
          table.with("toast.autovacuum_enabled", "false");
          table.replicaIdentityFull();
        });
    op.createIndex(
        "log_line_idx",
        "sales.log",
        index -> {
          index.column("line");
          index.with("fillfactor", "60");
          index.where("line <> ''");
        });
    op.alterTableParameters(
        "sales.log",
        parameters ->
            parameters
                .set("autovacuum_vacuum_scale_factor", "0.05")
                .set("fillfactor", "75")
                .reset("toast.autovacuum_enabled"));
    op.alterIndexParameters(
        "log_line_idx", "sales.log", parameters -> parameters.reset("fillfactor"));
    op.alterIndexParameters(
        "log_pkey", "sales.log", parameters -> parameters.set("fillfactor", "85"));
    op.setLogged("sales.log");
    op.setUnlogged("sales.log");
    op.replicaIdentityUsingIndex("sales.log", "log_no_key");
    op.renameConstraint("sales.log", "log_no_key", "No key");
    op.replicaIdentityNothing("sales.log");
    op.replicaIdentityDefault("sales.log");
    op.alterColumn(
        "sales.log",
        column("line", text())
            .storage(Strategy.EXTERNAL)
            .compression("pglz")
            .statistics(500)
            .with("n_distinct", "-0.5")
            .comment("As it came"),
        column("line", varchar(80)).storage(Strategy.MAIN).statistics(0).with("n_distinct", "7"));
    op.alterColumn(
        "sales.log",
        column("line", varchar(80)).storage(Strategy.MAIN).statistics(0).with("n_distinct", "7"),
        column("line", varchar(80)));
    op.dropTable("sales.log");
  }

  private static void statistics(Operations op) {
    op.createTable(
        "sales.place",
        table -> {
          table.column("City", text()).notNull();
          table.column("zip", text());
          table.column("since", timestamptz());
        });
    op.createStatistics("sales.place_city_zip", "sales.place", "zip", "City");
    op.createStatistics(
        "place_lower", "sales.place", statistics -> statistics.expression("lower(\"City\")"));
    op.createStatistics(
        "Odd ones",
        "sales.place",
        statistics -> {
          statistics.columns("zip");
          statistics.expression("lower(\"City\") || 'a {brace}'");
          statistics.ndistinct();
          statistics.mcv();
          statistics.target(500);
          statistics.comment("It's \"so\"");
        });
    op.createStatistics(
        "place_zip_since",
        "sales.place",
        statistics -> {
          statistics.columns("since", "zip");
          statistics.dependencies();
          statistics.target(0);
        });
    op.renameStatistics("Odd ones", "odd ones");
    op.setStatisticsTarget("odd ones", 100);
    op.resetStatisticsTarget("odd ones");
    op.commentOnStatistics("odd ones", "One");
    op.dropStatisticsComment("odd ones");
    op.moveStatistics("odd ones", "sales");
    op.moveStatisticsToDefaultSchema("sales.place_city_zip");
    op.renameColumn("sales.place", "City", "town");
    op.dropStatistics("place_lower", "sales.place");
    op.ifNotExists().createStatistics("place_city_zip", "sales.place", "zip", "town");
    op.ifNotExists()
        .createStatistics(
            "place_upper", "sales.place", statistics -> statistics.expression("upper(town)"));
    op.ifExists().dropStatistics("place_upper", "sales.place");
    op.ifExists().dropStatistics("no statistics", "sales.place");
    op.alterColumn("sales.place", column("since", timestamptz()), column("since", text()));
    op.dropColumn("sales.place", "since");
    op.renameTable("sales.place", "spot");
    op.dropTable("sales.spot");
  }

  private static void sequences(Operations op) {
    op.createSequence("ticket_seq");
    op.createSequence(
        "sales.invoice_seq",
        sequence ->
            sequence
                .as(smallint())
                .startWith(100)
                .incrementBy(-1)
                .minimum(1)
                .maximum(100)
                .cache(2)
                .cycle());
    op.alterSequence(
        "ticket_seq",
        sequence -> {},
        sequence -> sequence.incrementBy(50).cache(10).ownedBy("users", "order"));
    op.renameSequence("sales.invoice_seq", "bill_seq");
    op.moveSequenceToDefaultSchema("sales.bill_seq");
    op.moveSequence("bill_seq", "sales");
    op.dropSequence("sales.bill_seq");
  }

  private static void work(Operations op) {
    op.execute("insert into users (email) values ('a {brace} and a ? mark');");
    op.execute("update users set \"order\" = 1", "update users set \"order\" = 0");
    op.execute(
        "alter table users add nick text",
        "alter table users drop nick",
        effect -> effect.addColumn("users", column("nick", text())));
    op.execute("vacuum users");
    op.execute("analyze users", "analyze users").outsideTransaction();
    op.execute("update users set \"order\" = ? where email like ?").bind(7, "a 'quoted' \\ one");
    op.backfill("users", fill -> fill.set("nick", "lower(email)").where("nick is null"));
    op.backfill(
        "users",
        fill ->
            fill.key("id")
                .set("order", "\"order\" + 1")
                .batchTime(Duration.ofMillis(50))
                .batchRows(10)
                .maximumLag(1000));
    op.bulkInsert(
        "users",
        List.of("email", "order"),
        rows -> rows.add("a tab\t, a \\N and a 'quote'", 8).add("b@example.org", 9));
    op.run(
            "count users",
            connection -> {
              try (var statement = connection.createStatement()) {
                statement.executeUpdate("update users set \"order\" = 2 where \"order\" = 3");
              }
            })
        .outsideTransaction();
    op.run(
        "fill nicks",
        connection -> {
          try (var statement = connection.createStatement()) {
            statement.executeUpdate("update users set nick = lower(email)");
          }
        });
  }

  /** An operation of a project's own. */
  public record Fillfactor(String table, int percent) implements CustomOperation {
    @Override
    public List<String> sql() {
      return List.of("alter table " + table + " set (fillfactor = " + percent + ")");
    }

    @Override
    public Schema apply(Schema before) {
      return before;
    }

    @Override
    public List<Operation> inverse(Schema before) {
      return List.of(new Fillfactor(table, 100));
    }

    @Override
    public String describe() {
      return "fill pages of " + table + " to " + percent + " %";
    }

    @Override
    public String code() {
      return "new dev.limbeck.operation.OperationSamples.Fillfactor(\"%s\", %d)"
          .formatted(table, percent);
    }
  }

  private static void objects(Operations op) {
    op.invoke(new Fillfactor("users", 70));
    op.createExtension("pg_trgm");
    op.dropExtension("pg_trgm");
    op.createExtension("hstore", extension -> extension.schema("empty Schema").version("1.7"));
    op.updateExtension("hstore", "1.7", "1.8");
    op.dropExtension("hstore", extension -> extension.schema("empty Schema").version("1.8"));
    op.createView("sales.Mail", "select id, email\nfrom users");
    op.replaceView(
        "sales.Mail", "select id, email\nfrom users", "select id, email, nick from users");
    op.createMaterializedView("mails", "select email from users");
    op.replaceMaterializedView(
        "mails", "select email from users", "select lower(email) as email from users");
    op.createFunction(
        "sales.Twice(value bigint default 1, \"by\" integer = 2)",
        "returns bigint language sql as $$ select value * \"by\" $$");
    op.replaceFunction(
        "sales.Twice(value bigint default 3, \"by\" integer = 4)",
        "returns bigint language sql as $$ select \"by\" * value $$");
    op.createFunction("touch()", "returns trigger language plpgsql as 'begin return new; end'");
    op.createProcedure("tidy()", "language sql as 'delete from users where false'");
    op.replaceProcedure(
        "tidy()",
        "language sql as 'delete from users where false'",
        "language sql as 'delete from users where email is null'");
    op.createTrigger(
        "Users touched",
        "users",
        "before insert or update",
        "for each row execute function touch()");
    op.createPolicy("own rows", "users", "for select using (email = current_user)");
    op.enableRowLevelSecurity("users");
    op.forceRowLevelSecurity("users");
    op.noForceRowLevelSecurity("users");
    op.disableRowLevelSecurity("users");
    op.grant("select, update (email)", "table users", "public", "current_user");
    op.revoke("update (email)", "table users", "public");
    op.dropPolicy("own rows", "users", "for select using (email = current_user)");
    op.dropTrigger("Users touched", "users");
    op.dropProcedure("tidy()");
    op.dropFunction("touch()");
    op.dropFunction(
        "sales.Twice(value bigint default 1, \"by\" integer = 2)",
        "returns bigint language sql as $$ select \"by\" * value $$");
    op.dropMaterializedView("mails");
    op.dropView("sales.Mail", "select id, email, nick from users");
  }

  private static void conditions(Operations op) {
    String table = "\"Odd \"\"one\"\"\".drop column";
    op.ifNotExists().createSchema("sales");
    op.ifNotExists().createSchema("Odd \"one\"");
    op.ifNotExists().createTable(table, it -> it.column("a", text()));
    op.ifNotExists().createTable("users", it -> it.column("other", text()));
    op.ifNotExists().addColumn(table, column("b", integer()));
    op.ifNotExists().addColumn("users", column("email", text()));
    op.ifNotExists().createIndex("odd_idx", table, "a");
    op.ifNotExists().createIndexConcurrently("odd_key", table, "b");
    op.ifNotExists().createSequence("odd_seq");
    op.createEnum("odd", "a");
    op.ifNotExists().addEnumValue("odd", "b");
    op.ifNotExists().addEnumValueAfter("odd", "a", "b");
    op.ifNotExists().createMaterializedView("odd_view", "select 1 as n");
    op.ifNotExists().createExtension("pg_trgm");
    op.ifExists().dropExtension("pg_trgm");
    op.ifExists().dropMaterializedView("odd_view", "select 1 as n");
    op.ifExists().dropView("no_view");
    op.ifExists().dropFunction("no_function(integer)");
    op.ifExists().dropProcedure("no_procedure()");
    op.ifExists().dropTrigger("no trigger", "users");
    op.ifExists().dropPolicy("no policy", "users");
    op.ifExists().dropType("odd");
    op.ifExists().dropType("no_type");
    op.ifExists().dropSequence("odd_seq");
    op.ifExists().dropIndex("odd_idx", table);
    op.ifExists().dropIndexConcurrently("odd_key", table);
    op.ifExists().dropIndex("no_idx", table);
    op.ifExists().dropConstraint(table, "no_check");
    op.ifExists().dropColumn(table, "b");
    op.ifExists().dropColumn(table, "no_column");
    op.ifExists().dropTable(table);
    op.ifExists().dropTable("no_table");
    op.ifExists().dropSchema("Odd \"one\"");
    op.ifExists().dropSchema("no_schema");
  }

  private static void drops(Operations op) {
    op.dropColumn("users", "nick");
    op.dropTable("couple");
    op.dropSchema("empty Schema");
  }
}
