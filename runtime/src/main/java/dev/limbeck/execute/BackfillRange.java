package dev.limbeck.execute;

import dev.limbeck.json.Json;
import dev.limbeck.json.JsonException;
import dev.limbeck.problem.LimbeckException;
import java.util.List;

/**
 * A range of the keys that a backfill goes along, and how far it came in it. Keys have each column
 * as text.
 *
 * @param part its place among the ranges, the first is 1
 * @param from the key of the last row that was done, or of the last row before the range; none
 *     where it begins with the first row
 * @param to the key of its last row; none where it goes on to the end
 * @param rows how many rows of it were changed
 * @param done whether it is at its end
 */
record BackfillRange(int part, List<String> from, List<String> to, long rows, boolean done) {

  /** All rows, before any is done. */
  static final BackfillRange WHOLE = new BackfillRange(1, List.of(), List.of(), 0, false);

  BackfillRange {
    from = List.copyOf(from);
    to = List.copyOf(to);
  }

  /** After a batch that came so far. */
  BackfillRange after(Batch.Outcome batch) {
    long changed = rows + batch.changed();
    return batch.bound().isEmpty()
        ? new BackfillRange(part, from, to, changed, true)
        : new BackfillRange(part, batch.bound(), to, changed, false);
  }

  /** Up to a key. */
  BackfillRange until(List<String> key) {
    return new BackfillRange(part, from, key, rows, done);
  }

  /** The next range, after this one. */
  BackfillRange next() {
    return new BackfillRange(part + 1, to, List.of(), 0, false);
  }

  /** For a person. */
  String describe() {
    String begins = from.isEmpty() ? "from the beginning" : "after " + Json.ofTexts(from).text();
    return begins + (to.isEmpty() ? " to the end" : " to " + Json.ofTexts(to).text());
  }

  /**
   * Where it is, as it is written down: {@code {"key": from}} where it goes on to the end, {@code
   * [from, to]} where it does not, and {@code []} when it is done. A Limbeck that knows no ranges
   * takes neither of the others for a place to go on from.
   */
  String position() {
    if (done) {
      return new Json.Array(List.of()).text();
    }
    return to.isEmpty() && part == 1
        ? new Json.Builder().put("key", Json.ofTexts(from)).build().text()
        : new Json.Array(List.of(Json.ofTexts(from), Json.ofTexts(to))).text();
  }

  /**
   * The range that was written down so.
   *
   * @throws LimbeckException if it is none
   */
  static BackfillRange of(int part, String position, long rows) {
    try {
      Json json = Json.parse(position);
      if (json instanceof Json.Members members) {
        return new BackfillRange(part, members.texts("key"), List.of(), rows, false);
      }
      if (json instanceof Json.Array array && array.elements().isEmpty()) {
        return new BackfillRange(part, List.of(), List.of(), rows, true);
      }
      if (json instanceof Json.Array array && array.elements().size() == 2) {
        List<List<String>> keys = array.elements().stream().map(BackfillRange::key).toList();
        return new BackfillRange(part, keys.get(0), keys.get(1), rows, false);
      }
    } catch (JsonException e) {
      throw unreadable(position, e);
    }
    throw unreadable(position, new JsonException("neither a key nor a range"));
  }

  private static List<String> key(Json json) {
    return new Json.Builder().put("key", json).build().texts("key");
  }

  private static LimbeckException unreadable(String position, JsonException cause) {
    return new LimbeckException("\"" + position + "\" is no position of a backfill.", cause);
  }
}
