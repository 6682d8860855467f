package dev.limbeck.snapshot;

import dev.limbeck.schema.IndexKey;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A key of an index or an exclusion as an annotation spells it: {@code placed_at desc nulls last},
 * {@code (lower(email)) text_pattern_ops}, {@code room_id with =}.
 *
 * @param sql a column's name, or an expression without its parentheses
 * @param form what is said after it
 */
record KeyText(String sql, boolean isColumn, String form) {

  private static final Pattern COLUMN =
      Pattern.compile(
          "(\"[^\"]+\"|`[^`]+`|[\\p{L}_][\\p{L}\\p{N}_$]*)(?=\\s|$)(.*)", Pattern.DOTALL);
  private static final Pattern FORM =
      Pattern.compile(
          "(?:\\s+collate\\s+(?<collation>\"[^\"]+\"|[\\w.]+))?"
              + "(?:\\s+(?!(?:asc|desc|nulls|with)\\b)(?<class>[\\w.]+(?:\\s*\\([^)]*\\))?))?"
              + "(?:\\s+(?<order>asc|desc))?"
              + "(?:\\s+nulls\\s+(?<nulls>first|last))?"
              + "(?:\\s+with\\s+(?<operator>\\S+))?",
          Pattern.CASE_INSENSITIVE);

  /** Takes a text apart; empty if it is neither a column nor in parentheses. */
  static Optional<KeyText> parse(String written) {
    String text = written.strip();
    if (text.startsWith("(")) {
      int end = closing(text);
      return end < 0
          ? Optional.empty()
          : Optional.of(
              new KeyText(
                  text.substring(1, end).strip(), false, " " + text.substring(end + 1).strip()));
    }
    Matcher column = COLUMN.matcher(text);
    return column.matches()
        ? Optional.of(new KeyText(column.group(1), true, " " + column.group(2).strip()))
        : Optional.empty();
  }

  /** Whether what is said after the key is understood. */
  boolean isReadable() {
    return !sql.isEmpty() && matcher().matches();
  }

  /** How two rows are compared by the key, if that is said. */
  Optional<String> operator() {
    return group("operator");
  }

  /** Whether it says in which order the key is sorted. */
  boolean isOrdered() {
    return group("order").isPresent() || group("nulls").isPresent();
  }

  /** The key, with the column's name in the catalogue. */
  IndexKey key(String name) {
    IndexKey key = isColumn ? IndexKey.column(name) : IndexKey.expression(name);
    if (is("order", "desc")) {
      key = key.descending();
    }
    if (group("nulls").isPresent()) {
      key = key.withNulls(is("nulls", "first") ? IndexKey.Nulls.FIRST : IndexKey.Nulls.LAST);
    }
    if (group("class").isPresent()) {
      key = key.withOperatorClass(group("class").get());
    }
    return group("collation").isPresent()
        ? key.withCollation(group("collation").get().replace("\"", ""))
        : key;
  }

  private boolean is(String name, String word) {
    return group(name).map(it -> it.toLowerCase(Locale.ROOT)).equals(Optional.of(word));
  }

  private Optional<String> group(String name) {
    Matcher matcher = matcher();
    return matcher.matches() ? Optional.ofNullable(matcher.group(name)) : Optional.empty();
  }

  private Matcher matcher() {
    return FORM.matcher(form.isBlank() ? "" : form);
  }

  // The parenthesis that closes the first one; what stands in quotes does not count.
  private static int closing(String text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\'' || c == '"') {
        i = text.indexOf(c, i + 1);
        if (i < 0) {
          return -1;
        }
      } else if (c == '(') {
        depth++;
      } else if (c == ')' && --depth == 0) {
        return i;
      }
    }
    return -1;
  }
}
