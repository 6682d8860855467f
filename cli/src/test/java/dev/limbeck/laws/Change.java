package dev.limbeck.laws;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.diff.Alignment;
import dev.limbeck.diff.AskedRenames;
import dev.limbeck.diff.Differ;
import dev.limbeck.diff.Normaliser;
import dev.limbeck.operation.Operation;
import dev.limbeck.operation.Replay;
import dev.limbeck.plan.Planner;
import dev.limbeck.plan.Rule;
import dev.limbeck.render.CompiledMigration;
import dev.limbeck.render.MigrationDraft;
import dev.limbeck.render.MigrationRenderer;
import dev.limbeck.render.RenderedMigration;
import dev.limbeck.render.RevisionId;
import dev.limbeck.schema.Hints;
import dev.limbeck.schema.Schema;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The operations that lead from one schema to another and back, and the migration that says them.
 */
record Change(
    Schema before,
    Schema after,
    List<Operation> upgrade,
    List<Operation> downgrade,
    RenderedMigration source) {

  private static final ZonedDateTime CREATED =
      ZonedDateTime.of(2026, 1, 15, 10, 30, 0, 0, ZoneOffset.UTC);
  private static final Planner PLAIN = new Planner(EnumSet.allOf(Rule.class));
  private static final Pattern CLASS = Pattern.compile("public final class (\\w+) ");

  /** What Limbeck makes of two schemas. */
  static Change generated(Schema before, Schema after, String message) {
    return generated(before, after, Hints.NONE, message);
  }

  /** What Limbeck makes of two schemas, and what the entities say of the way. */
  static Change generated(Schema before, Schema after, Hints hints, String message) {
    return generated(before, after, hints, message, PLAIN);
  }

  /** What Limbeck makes of a case, with its name as the message. */
  static Change generated(LawCase given) {
    String message = given.toString().replace('-', ' ');
    return generated(given.before(), given.after(), given.hints(), message);
  }

  /** The same, in the form for tables that are in use. */
  static Change online(Schema before, Schema after, Hints hints, String message) {
    return generated(before, after, hints, message, Planner.online());
  }

  private static Change generated(
      Schema before, Schema after, Hints hints, String message, Planner planner) {
    List<Operation> renames = AskedRenames.operations(before, after, hints);
    Schema renamed = Replay.forward(before, renames);
    Schema aligned = Alignment.align(renamed, after, Normaliser.NONE);
    List<Operation> steps = new ArrayList<>(renames);
    steps.addAll(Differ.between(renamed, aligned));
    List<Operation> upgrade = planner.upgrade(before, steps, hints);
    List<Operation> downgrade = planner.downgrade(aligned, Replay.backward(before, steps));
    String id = RevisionId.of(List.of(), message, upgrade);
    MigrationDraft draft =
        new MigrationDraft(id, List.of(), message, "app.migrations", CREATED, upgrade, downgrade);
    return new Change(before, aligned, upgrade, downgrade, MigrationRenderer.render(draft));
  }

  /** What a person wrote. */
  static Change byHand(Schema before, Schema after, String source) {
    Matcher name = CLASS.matcher(source);
    if (!name.find()) {
      throw new IllegalArgumentException("There is no class in\n" + source);
    }
    RenderedMigration written = new RenderedMigration("app.migrations", name.group(1), source);
    Change compiled = new Change(before, after, List.of(), List.of(), written).compiled();
    return new Change(before, after, compiled.upgrade, compiled.downgrade, written);
  }

  /** The same change with the operations that the compiled source asks for. */
  Change compiled() {
    Migration migration = CompiledMigration.of(source);
    return new Change(
        before,
        after,
        Operations.collect(migration::upgrade),
        Operations.collect(migration::downgrade),
        source);
  }
}
