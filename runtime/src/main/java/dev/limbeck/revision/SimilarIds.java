package dev.limbeck.revision;

import static java.util.Comparator.comparing;

import java.util.Collection;
import java.util.List;

/** Finds what someone may have meant: the ids that are a few letters away, the nearest first. */
final class SimilarIds {

  private static final int AT_MOST = 3;

  private SimilarIds() {}

  static List<String> to(String word, Collection<String> ids) {
    int near = Math.max(1, word.length() / 3);
    return ids.stream()
        .filter(id -> distance(word, id) <= near)
        .sorted(comparing((String id) -> distance(word, id)).thenComparing(id -> id))
        .limit(AT_MOST)
        .toList();
  }

  // A word may be only the start of an id, so it is compared with a start of the same length too.
  private static int distance(String word, String id) {
    String start = id.substring(0, Math.min(id.length(), word.length()));
    return Math.min(edits(word, id), edits(word, start));
  }

  /** How many letters must be put in, taken out or replaced (Levenshtein). */
  private static int edits(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[to.length()];
  }
}
