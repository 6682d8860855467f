package dev.limbeck.execute;

import static dev.limbeck.progress.ScriptLine.terminated;

import dev.limbeck.dialect.Settling;
import dev.limbeck.progress.PlannedRevision;
import dev.limbeck.progress.PlannedTransaction;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines for psql that may be run again. Each revision asks the applied set whether it is left to
 * do; one that is not a single transaction keeps the journal that a run keeps, so that the script,
 * and {@code limbeck upgrade} too, goes on where it was cut off.
 */
final class GuardedScript {

  private final OfflineRecords records;
  private final List<String> lines = new ArrayList<>();

  GuardedScript(OfflineRecords records) {
    this.records = records;
  }

  List<String> lines() {
    return List.copyOf(lines);
  }

  void header() {
    lines.add("-- To be run with psql, again if it was cut off: psql -f FILE");
    lines.add("\\set ON_ERROR_STOP on");
    lines.add("");
  }

  void ownTables(List<String> creation, String format) {
    lines.add("-- Limbeck's own tables");
    when(
        "to_regclass(%s) is null".formatted(format),
        () -> {
          lines.add("begin;");
          creation.forEach(this::statement);
          lines.add("commit;");
        });
    lines.add("");
  }

  void revisions(List<PreparedRevision> revisions) {
    if (!revisions.isEmpty()) {
      statement(records.requireNoOther(revisions));
      lines.add("");
    }
    revisions.forEach(this::revision);
  }

  private void revision(PreparedRevision prepared) {
    PlannedRevision planned = Preview.whole(prepared);
    lines.add(planned.title());
    when(records.isLeft(prepared), () -> units(prepared, planned.transactions()));
    lines.add("");
  }

  // A preview has a transaction for each unit.
  private void units(PreparedRevision prepared, List<PlannedTransaction> transactions) {
    List<Unit> units = prepared.units();
    int last = units.size() - 1;
    boolean lastHolds = last >= 0 && units.get(last).transactional();
    for (int index = 0; index < (lastHolds ? last : last + 1); index++) {
      unit(prepared, units.get(index), transactions.get(index));
    }
    lines.add("begin;");
    if (lastHolds) {
      transactions.get(last).steps().forEach(step -> lines.add(step.sql()));
    }
    records.arrived(prepared).forEach(this::statement);
    if (!prepared.isAtomic()) {
      statement(records.clear());
    }
    lines.add("commit;");
  }

  private void unit(PreparedRevision prepared, Unit unit, PlannedTransaction transaction) {
    Step last = unit.steps().get(unit.steps().size() - 1);
    when(
        records.isLeft(prepared, last),
        () -> {
          if (unit.transactional()) {
            together(prepared, unit, transaction);
          } else {
            outside(prepared, unit.only(), transaction);
          }
        });
  }

  private void together(PreparedRevision prepared, Unit unit, PlannedTransaction transaction) {
    lines.add("begin;");
    for (int index = 0; index < unit.steps().size(); index++) {
      lines.add(transaction.steps().get(index).sql());
      statement(records.add(prepared, unit.steps().get(index)));
    }
    lines.add("commit;");
  }

  private void outside(PreparedRevision prepared, Step step, PlannedTransaction transaction) {
    step.settling()
        .ifPresent(
            settling -> {
              ask("limbeck_begun", records.isBegun(prepared, step), "");
              statement(records.begin(prepared, step));
              lines.add("\\if :limbeck_begun");
              settle(settling);
              lines.add("\\endif");
              lines.add("\\if :limbeck_todo");
            });
    if (step.settling().isEmpty()) {
      statement(records.begin(prepared, step));
    }
    lines.addAll(transaction.sql());
    if (step.settling().isPresent()) {
      lines.add("\\endif");
    }
    statement(records.finish(step));
  }

  private void settle(Settling settling) {
    String from = " from (%s) as settled (state)".formatted(settling.question());
    if (!settling.cleanup().isEmpty()) {
      ask("limbeck_half", "state = '%s'".formatted(Settling.HALF), from);
      lines.add("\\if :limbeck_half");
      statement(settling.cleanup());
      lines.add("\\endif");
    }
    ask("limbeck_todo", "state <> '%s'".formatted(Settling.DONE), from);
  }

  private void when(String condition, Runnable body) {
    ask("limbeck_todo", condition, "");
    lines.add("\\if :limbeck_todo");
    body.run();
    lines.add("\\endif");
  }

  private void ask(String variable, String condition, String from) {
    lines.add("select %s as %s%s \\gset".formatted(condition, variable, from));
  }

  private void statement(String sql) {
    lines.add(terminated(sql));
  }
}
