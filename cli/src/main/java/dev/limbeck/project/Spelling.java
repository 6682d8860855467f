package dev.limbeck.project;

import static java.util.Comparator.comparingInt;

import java.util.Collection;
import java.util.Optional;

/** Finds the word that was meant. */
public final class Spelling {

  private Spelling() {}

  /** The known word nearest to a wrong one, if it is near: at most a third of it differs. */
  public static Optional<String> nearest(String word, Collection<String> known) {
    return known.stream()
        .min(comparingInt(candidate -> distance(word, candidate)))
        .filter(candidate -> distance(word, candidate) <= Math.max(1, candidate.length() / 3));
  }

  // The Levenshtein distance: how many letters are to be added, taken away or changed.
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
