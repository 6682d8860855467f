package dev.limbeck.benchmark.run;

import static dev.limbeck.Definitions.column;
import static dev.limbeck.Definitions.foreignKey;
import static dev.limbeck.Definitions.unique;
import static dev.limbeck.Types.bigint;
import static dev.limbeck.Types.text;
import static dev.limbeck.Types.uuid;

import dev.limbeck.Operations;
import dev.limbeck.operation.Operation;
import dev.limbeck.operation.Replay;
import dev.limbeck.plan.Planner;
import dev.limbeck.render.Snippet;
import dev.limbeck.schema.Hints;
import dev.limbeck.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * A change of a table that clients use, as one would write it, and as the planner rewrites it.
 *
 * @param title what it is called
 * @param steps as one would write it
 */
record LoadedChange(String title, List<Operation> steps) {

  private static final String SOURCE =
      """
      package migrations;

      import static dev.limbeck.Definitions.*;
      import static dev.limbeck.Types.*;

      import dev.limbeck.*;

      @Revision(id = "c1", message = "Change orders")
      public final class ChangeOrders implements Migration {
        @Override
        public void upgrade(Operations op) {
      %s
        }
      }
      """;

  /** All that are measured. */
  static List<LoadedChange> all() {
    return List.of(
        of(
            "foreign key",
            op ->
                op.addConstraint(
                    "orders",
                    foreignKey("orders_customer_fkey", "customer_id")
                        .references("customer", "id"))),
        of(
            "not null",
            op ->
                op.alterColumn(
                    "orders", column("status", text()), column("status", text()).notNull())),
        of("index", op -> op.createIndex("orders_customer_idx", "orders", "customer_id")),
        of("unique", op -> op.addConstraint("orders", unique("orders_code_key", "code"))),
        of(
            "new not-null column",
            op ->
                op.addColumn(
                    "orders", column("token", uuid()).notNull().defaultTo("gen_random_uuid()"))));
  }

  private static LoadedChange of(String title, Consumer<Operations> steps) {
    return new LoadedChange(title, Operations.collect(steps));
  }

  /** The tables before the change. */
  static List<Operation> tables() {
    return Operations.collect(
        op -> {
          op.createTable(
              "customer",
              table -> {
                table.column("id", bigint()).notNull();
                table.column("name", text());
                table.primaryKey("customer_pkey", "id");
              });
          op.createTable(
              "orders",
              table -> {
                table.column("id", bigint()).notNull();
                table.column("customer_id", bigint());
                table.column("code", text());
                table.column("status", text());
                table.column("note", text());
                table.primaryKey("orders_pkey", "id");
              });
        });
  }

  /** Compiles a migration with the change as it stands. */
  Path plain(Path folder) throws IOException {
    return compiled(folder, steps);
  }

  /** Compiles a migration with the change as the planner rewrites it. */
  Path planned(Path folder) throws IOException {
    Schema before = Replay.forward(Schema.EMPTY, tables());
    return compiled(folder, Planner.online().upgrade(before, steps, Hints.NONE));
  }

  private static Path compiled(Path folder, List<Operation> operations) throws IOException {
    Files.createDirectories(folder);
    String source = SOURCE.formatted(String.join("\n", Snippet.of(operations)));
    return Migrations.compile(folder, List.of(Migrations.source(folder, "ChangeOrders", source)));
  }
}
