package dev.limbeck.execute;

import dev.limbeck.dialect.Dialect;
import dev.limbeck.problem.RefusedException;
import dev.limbeck.progress.PlannedRevision;
import dev.limbeck.progress.PlannedTransaction;
import dev.limbeck.progress.PlannedTransaction.PlannedStep;
import dev.limbeck.progress.RevisionRun.How;
import dev.limbeck.revision.Direction;
import dev.limbeck.revision.RevisionInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A run as SQL for somebody else to run: with what Limbeck writes down of it, and without asking
 * any database. It keeps no journal, for a script cannot go on where it was cut off.
 */
public final class OfflineScript {

  private final RunRequest request;
  private final Dialect dialect;
  private final ExecutionSettings settings;
  private final OwnParts own;

  public OfflineScript(RunRequest request, Dialect dialect, ExecutionSettings settings) {
    this.request = request;
    this.dialect = dialect;
    this.settings = settings;
    own = new OwnParts(dialect, settings.schema());
  }

  /** The statements that make Limbeck's own tables, for a database that has none. */
  public List<String> ownTables() {
    return own.creation();
  }

  /**
   * What is to be run.
   *
   * @param applied the revisions that the database is to have before
   * @throws RefusedException if there is no way, or a Java step is on it
   */
  public List<PlannedRevision> revisions(Set<String> applied) {
    return request.plan(applied).revisions().stream().map(this::revision).toList();
  }

  private PlannedRevision revision(RevisionInfo revision) {
    PreparedRevision prepared =
        PreparedRevision.of(
            revision, request.direction(), request, dialect, settings.transactions());
    new AcceptedLoss(request, dialect).require(prepared);
    prepared.steps().stream()
        .filter(Step::isJava)
        .findFirst()
        .ifPresent(
            step -> {
              throw new RefusedException(
                  "Revision %s has the Java step \"%s\", which is no SQL; run it with a connection."
                      .formatted(prepared.name(), step.text()));
            });
    List<PlannedTransaction> transactions = new ArrayList<>(Preview.whole(prepared).transactions());
    List<PlannedStep> last = new ArrayList<>();
    if (!transactions.isEmpty() && transactions.get(transactions.size() - 1).transactional()) {
      last.addAll(transactions.remove(transactions.size() - 1).steps());
    }
    bookkeeping(prepared).map(sql -> new PlannedStep(sql, false, -1)).forEach(last::add);
    transactions.add(new PlannedTransaction(true, last));
    return new PlannedRevision(revision, prepared.direction(), How.WHOLE, transactions);
  }

  private Stream<String> bookkeeping(PreparedRevision prepared) {
    RevisionInfo revision = prepared.revision();
    String id = dialect.literal(revision.id());
    String message = dialect.literal(revision.message());
    String checksum = dialect.literal(prepared.checksum());
    boolean up = prepared.direction() == Direction.UPGRADE;
    String place =
        up
            ? "insert into %s (id, message, checksum) values (%s, %s, %s)"
                .formatted(own.revision(), id, message, checksum)
            : "delete from %s where id = %s".formatted(own.revision(), id);
    String history =
        ("insert into %s (direction, revision, message, checksum, note, took_milliseconds, ran_by,"
                + " tool_version) values (%s, %s, %s, %s, 'by a script', 0, current_user, %s)")
            .formatted(
                own.history(),
                up ? "'upgrade'" : "'downgrade'",
                id,
                message,
                checksum,
                dialect.literal(settings.toolVersion()));
    return Stream.of(place, history);
  }
}
