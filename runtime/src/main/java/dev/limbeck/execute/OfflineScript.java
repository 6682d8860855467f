package dev.limbeck.execute;

import static dev.limbeck.progress.ScriptLine.terminated;

import dev.limbeck.dialect.Dialect;
import dev.limbeck.problem.RefusedException;
import dev.limbeck.progress.PlannedRevision;
import dev.limbeck.progress.PlannedTransaction;
import dev.limbeck.progress.PlannedTransaction.PlannedStep;
import dev.limbeck.progress.Script;
import dev.limbeck.progress.ScriptOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A run as SQL for somebody else to run: with what Limbeck writes down of it, and without asking
 * any database. It keeps no journal unless it may be run again.
 */
public final class OfflineScript {

  private final RunRequest request;
  private final Dialect dialect;
  private final ExecutionSettings settings;
  private final OwnParts own;
  private final OfflineRecords records;
  private final Set<ScriptOption> options;

  public OfflineScript(
      RunRequest request, Dialect dialect, ExecutionSettings settings, Set<ScriptOption> options) {
    this.request = request;
    this.dialect = dialect;
    this.settings = settings;
    this.options = options;
    own = new OwnParts(dialect, settings.schema());
    records = new OfflineRecords(dialect, own, settings.toolVersion());
  }

  /**
   * What is to be run. It makes Limbeck's own tables where it begins at base.
   *
   * @param applied the revisions that the database is to have before
   * @throws RefusedException if there is no way, or a Java step is on it and is to be no comment
   */
  public Script from(Set<String> applied) {
    List<PreparedRevision> revisions =
        request.plan(applied).revisions().stream()
            .map(
                it ->
                    PreparedRevision.of(
                        it, request.direction(), request, dialect, settings.transactions()))
            .toList();
    AcceptedLoss losses = new AcceptedLoss(request, dialect);
    revisions.forEach(losses::require);
    if (!options.contains(ScriptOption.JAVA_STEPS_AS_COMMENTS)) {
      revisions.forEach(OfflineScript::requireSql);
    }
    return new Script(
        options.contains(ScriptOption.IDEMPOTENT)
            ? guarded(applied.isEmpty(), revisions)
            : plain(applied.isEmpty(), revisions));
  }

  private static void requireSql(PreparedRevision prepared) {
    prepared.steps().stream()
        .filter(Step::isJava)
        .findFirst()
        .ifPresent(
            step -> {
              throw new RefusedException(
                  "Revision %s has the Java step \"%s\", which is no SQL; run it with a connection, or let the script leave it to be done by hand (--java-as-comments)."
                      .formatted(prepared.name(), step.text()));
            });
  }

  private List<String> guarded(boolean fromBase, List<PreparedRevision> revisions) {
    GuardedScript script = new GuardedScript(records);
    script.header();
    if (fromBase) {
      script.ownTables(own.creation(), dialect.literal(own.format()));
    }
    script.revisions(revisions);
    return script.lines();
  }

  private List<String> plain(boolean fromBase, List<PreparedRevision> revisions) {
    List<String> lines = new ArrayList<>();
    lines.add("-- To be run with: psql -v ON_ERROR_STOP=1 -f FILE");
    lines.add("");
    if (fromBase) {
      lines.add("-- Limbeck's own tables");
      lines.add("begin;");
      own.creation().forEach(sql -> lines.add(terminated(sql)));
      lines.add("commit;");
      lines.add("");
    }
    for (PreparedRevision revision : revisions) {
      lines.addAll(withRecords(revision).sql());
      lines.add("");
    }
    return lines;
  }

  private PlannedRevision withRecords(PreparedRevision prepared) {
    PlannedRevision planned = Preview.whole(prepared);
    List<PlannedTransaction> transactions = new ArrayList<>(planned.transactions());
    List<PlannedStep> last = new ArrayList<>();
    if (!transactions.isEmpty() && transactions.get(transactions.size() - 1).transactional()) {
      last.addAll(transactions.remove(transactions.size() - 1).steps());
    }
    records.arrived(prepared).forEach(sql -> last.add(new PlannedStep(sql, false, -1)));
    transactions.add(new PlannedTransaction(true, last));
    return new PlannedRevision(
        prepared.revision(), prepared.direction(), planned.how(), transactions);
  }
}
