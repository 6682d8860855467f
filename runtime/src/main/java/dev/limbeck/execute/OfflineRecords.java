package dev.limbeck.execute;

import dev.limbeck.dialect.Dialect;
import dev.limbeck.revision.Direction;
import dev.limbeck.revision.RevisionInfo;
import java.util.List;
import java.util.Locale;

/** What a script writes down in Limbeck's own tables, as a run would. */
record OfflineRecords(Dialect dialect, OwnParts own, String toolVersion) {

  /** A revision has arrived. */
  List<String> arrived(PreparedRevision prepared) {
    RevisionInfo revision = prepared.revision();
    String id = dialect.literal(revision.id());
    String message = dialect.literal(revision.message());
    String checksum = dialect.literal(prepared.checksum());
    String place =
        prepared.direction() == Direction.UPGRADE
            ? "insert into %s (id, message, checksum) values (%s, %s, %s)"
                .formatted(own.revision(), id, message, checksum)
            : "delete from %s where id = %s".formatted(own.revision(), id);
    String history =
        ("insert into %s (direction, revision, message, checksum, note, took_milliseconds, ran_by,"
                + " tool_version) values (%s, %s, %s, %s, 'by a script', 0, current_user, %s)")
            .formatted(
                own.history(),
                direction(prepared),
                id,
                message,
                checksum,
                dialect.literal(toolVersion));
    return List.of(place, history);
  }

  /** Whether a revision is still to be run. */
  String isLeft(PreparedRevision prepared) {
    return "%sexists (select from %s where id = %s)"
        .formatted(
            prepared.direction() == Direction.UPGRADE ? "not " : "",
            own.revision(),
            dialect.literal(prepared.revision().id()));
  }

  /** Whether a step is still to be run. */
  String isLeft(PreparedRevision prepared, Step step) {
    return "not exists (%s and finished_at is not null)".formatted(entry(prepared, step));
  }

  /** Whether a step was begun. */
  String isBegun(PreparedRevision prepared, Step step) {
    return "exists (%s)".formatted(entry(prepared, step));
  }

  private String entry(PreparedRevision prepared, Step step) {
    return "select from %s where step = %d and revision = %s and direction = %s"
        .formatted(
            own.journal(),
            step.number(),
            dialect.literal(prepared.revision().id()),
            direction(prepared));
  }

  /** A step outside transactions begins, if it did not before. */
  String begin(PreparedRevision prepared, Step step) {
    return journal(prepared, step, "null") + " on conflict (step) do nothing";
  }

  /** A step in a transaction arrived. */
  String add(PreparedRevision prepared, Step step) {
    return journal(prepared, step, "clock_timestamp()");
  }

  /** A step that was begun arrived. */
  String finish(Step step) {
    return "update %s set finished_at = clock_timestamp() where step = %d"
        .formatted(own.journal(), step.number());
  }

  /** The revision is not half done any more. */
  String clear() {
    return "delete from " + own.journal();
  }

  /** Stops where a revision is half done that none of these is. */
  String requireNoOther(List<PreparedRevision> prepared) {
    List<String> known =
        prepared.stream()
            .map(it -> "(%s, %s)".formatted(dialect.literal(it.revision().id()), direction(it)))
            .toList();
    String block =
        ("begin if exists (select from %s where (revision, direction) not in (%s)) then raise"
                + " exception 'Another revision is half done; \"limbeck repair\" shows it.'; end"
                + " if; end")
            .formatted(own.journal(), String.join(", ", known));
    return "do " + dialect.literal(block);
  }

  private String journal(PreparedRevision prepared, Step step, String finished) {
    return ("insert into %s (step, revision, direction, fingerprint, text, finished_at) values"
            + " (%d, %s, %s, %s, %s, %s)")
        .formatted(
            own.journal(),
            step.number(),
            dialect.literal(prepared.revision().id()),
            direction(prepared),
            dialect.literal(step.fingerprint()),
            dialect.literal(step.text()),
            finished);
  }

  private static String direction(PreparedRevision prepared) {
    return "'" + prepared.direction().name().toLowerCase(Locale.ROOT) + "'";
  }
}
