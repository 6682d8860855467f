package dev.limbeck.render;

import java.text.Normalizer;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Makes {@code R202601151030_AddUsersTable} of a time and a message. */
final class ClassName {

  // File systems end at 255 bytes; what is longer than this nobody reads in a listing.
  private static final int LONGEST_SLUG = 60;
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyyMMddHHmm", Locale.ROOT);

  private ClassName() {}

  static String of(ZonedDateTime created, String message) {
    return "R" + MINUTE.format(created) + "_" + slug(message);
  }

  // ASCII letters and digits alone: a class name is a file name on every machine.
  private static String slug(String message) {
    String plain = Normalizer.normalize(message, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    StringBuilder slug = new StringBuilder();
    for (String word : plain.split("[^A-Za-z0-9]+", -1)) {
      if (!word.isEmpty() && slug.length() + word.length() <= LONGEST_SLUG) {
        slug.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
      }
    }
    return slug.isEmpty() ? "Revision" : slug.toString();
  }
}
