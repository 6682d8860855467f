package dev.limbeck.execute;

import static dev.limbeck.Definitions.check;
import static dev.limbeck.Definitions.column;
import static dev.limbeck.Definitions.foreignKey;
import static dev.limbeck.Definitions.primaryKey;
import static dev.limbeck.Definitions.unique;
import static dev.limbeck.Types.bigint;
import static dev.limbeck.Types.integer;
import static dev.limbeck.Types.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.Operations;
import dev.limbeck.TableSpec;
import dev.limbeck.operation.Operation;
import dev.limbeck.operation.Replay;
import dev.limbeck.plan.Planner;
import dev.limbeck.schema.Hints;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** A migration of a table with rows, in which each rule of the planner has a part. */
final class InUse {

  private static final Hints HINTS =
      new Hints(
          List.of(),
          List.of(new Hints.Backfill(QualifiedName.of("shop"), "code", "'S' || id")),
          List.of());

  private InUse() {}

  static Scripts scripts() {
    return new Scripts()
        .then("before", InUse::before)
        .then(
            "rows",
            op -> {
              op.execute(rows());
              op.execute("insert into visit select n, n from generate_series(1, 200) n");
              op.execute("insert into visit_2 select n, n from generate_series(300, 399) n");
            })
        .thenAll("busy", planned());
  }

  /** Looks whether each row of the shops has a number of its own, and none is lost. */
  static void requireNumbered(Connection connection, String how) throws SQLException {
    assertThat(
            Rows.of(
                connection,
                "select concat_ws(' ', count(distinct number), count(*), min(number)) from shop"))
        .as(how)
        .containsExactly("500 500 1");
    assertThat(Rows.of(connection, "select count(*) from visit")).as(how).containsExactly("300");
  }

  private static List<Operation> planned() {
    Schema before = Replay.forward(Schema.EMPTY, Operations.collect(InUse::before));
    return Planner.online().upgrade(before, Operations.collect(InUse::change), HINTS);
  }

  private static String rows() {
    return "insert into shop (id, name, city, street)"
        + " select n, 'name ' || n, 'city ' || n % 7, 'street' from generate_series(1, 500) n";
  }

  private static void before(Operations op) {
    op.createTable(
        "shop",
        table -> {
          table.column("id", bigint()).notNull();
          table.column("name", text()).notNull();
          table.column("city", text());
          table.column("street", text());
          table.primaryKey("shop_pkey", "id");
          table.unique("shop_name_key", "name");
        });
    op.createIndex("shop_city_idx", "shop", "city");
    op.createIndex("shop_street_idx", "shop", "street");
    op.createTable(
        "visit",
        table -> {
          visits(table);
          table.partitionByRange("day");
        });
    op.createPartition("visit_1", "visit", "FROM (0) TO (100)");
    op.createPartition("visit_rest", "visit", "DEFAULT");
    op.createTable("visit_2", InUse::visits);
  }

  private static void visits(TableSpec table) {
    table.column("shop", bigint()).notNull();
    table.column("day", integer()).notNull();
  }

  private static void change(Operations op) {
    op.dropIndex("shop_city_idx", "shop");
    op.dropIndex("shop_street_idx", "shop");
    op.dropConstraint("shop", "shop_name_key");
    op.dropConstraint("shop", "shop_pkey");
    op.addColumn("shop", column("parent", bigint()));
    op.addColumn("shop", column("code", text()).notNull());
    op.addColumn("shop", column("token", text()).notNull().defaultTo("gen_random_uuid()::text"));
    op.alterColumn("shop", column("street", text()), column("street", text()).notNull());
    op.addConstraint("shop", primaryKey("shop_pkey", "id", "name"));
    op.addConstraint("shop", unique("shop_id_key", "id"));
    op.addConstraint("shop", unique("shop_code_key", "code").initiallyDeferred());
    op.addConstraint("shop", unique("shop_name_key", "name", "id"));
    op.addConstraint("shop", check("shop_name_check", "name <> ''"));
    op.createIndex("shop_city_idx", "shop", "city", "name");
    op.createIndex("shop_parent_idx", "shop", "parent");
    op.addConstraint("shop", foreignKey("shop_parent_fkey", "parent").references("shop", "id"));
    op.addColumn("shop", column("number", bigint()).identity());
    op.addConstraint("visit", unique("visit_shop_key", "shop", "day"));
    op.addConstraint("visit", foreignKey("visit_shop_fkey", "shop").references("shop", "id"));
    op.createIndex("visit_day_idx", "visit", "day");
    op.attachPartition("visit_2", "visit", "FROM (300) TO (400)");
    op.createPartition("visit_3", "visit", "FROM (400) TO (500)");
  }
}
