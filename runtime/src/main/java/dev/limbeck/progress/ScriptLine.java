package dev.limbeck.progress;

/** A statement as it stands in a script. */
public final class ScriptLine {

  private ScriptLine() {}

  /** The statement with its semicolon, which a comment at its end must not swallow. */
  public static String terminated(String sql) {
    String text = sql.stripTrailing();
    String last = text.substring(text.lastIndexOf('\n') + 1);
    if (last.contains("--")) {
      return text + "\n;";
    }
    return text.endsWith(";") ? text : text + ";";
  }
}
