package dev.limbeck.render;

import dev.limbeck.problem.RefusedException;
import java.text.Normalizer;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javax.lang.model.SourceVersion;

/** Makes {@code R202601151030_AddUsersTable} of a pattern, a time and a message. */
final class ClassName {

  // File systems end at 255 bytes; what is longer than this nobody reads in a listing.
  private static final int LONGEST_SLUG = 60;
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyyMMddHHmm", Locale.ROOT);

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);

  private ClassName() {}

  /**
   * @throws RefusedException if that is no name of a class
   */
  static String of(MigrationDraft draft) {
    String pattern = draft.form().className();
    String name =
        pattern
            .replace("{time}", MINUTE.format(draft.created()))
            .replace("{date}", DAY.format(draft.created()))
            .replace("{id}", draft.id())
            .replace("{slug}", slug(draft.message()));
    if (!SourceVersion.isIdentifier(name) || SourceVersion.isKeyword(name)) {
      throw new RefusedException(
          "The pattern \"%s\" makes \"%s\", which is no name of a Java class; a pattern is made of letters, digits, _, {time}, {date}, {id} and {slug}, and begins with a letter."
              .formatted(pattern, name));
    }
    return name;
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
