package dev.limbeck.operation;

/** SQL on one line, for a person: cut where it gets long. */
public final class SqlLine {

  private SqlLine() {}

  /** All of it, with its white space made single, in so many characters at most. */
  public static String of(String sql, int most) {
    return cut(sql.strip().replaceAll("\\s+", " "), most);
  }

  /** Its first line alone. */
  static String first(String sql, int most) {
    return cut(sql.strip().lines().findFirst().orElse(""), most);
  }

  private static String cut(String line, int most) {
    return line.length() <= most ? line : line.substring(0, most - 3) + "...";
  }
}
