package dev.limbeck.operation;

import java.util.Locale;
import java.util.Optional;

/**
 * A piece of SQL text.
 *
 * @param text as it is written, quotes included
 * @param start where it begins in the whole text
 */
public record SqlToken(Kind kind, String text, int start) {

  /** What a piece of SQL text is: PostgreSQL's manual, "Lexical Structure". */
  public enum Kind {
    /** A keyword or a name without quotes. */
    WORD,
    /** A name in double quotes. */
    QUOTED,
    /** A string constant of any form but its prefix, other than {@code e}. */
    STRING,
    NUMBER,
    COMMENT,
    /** Any other character. */
    SYMBOL
  }

  /** Where the next piece may begin. */
  public int end() {
    return start + text.length();
  }

  /** Whether it is this keyword, however it is written. */
  public boolean isWord(String lowerCase) {
    return kind == Kind.WORD && text.toLowerCase(Locale.ROOT).equals(lowerCase);
  }

  public boolean isSymbol(char symbol) {
    return kind == Kind.SYMBOL && text.charAt(0) == symbol;
  }

  /** What it names, if it is a word or a name in quotes; a word is folded to lower case. */
  public Optional<String> name() {
    return switch (kind) {
      case WORD -> Optional.of(text.toLowerCase(Locale.ROOT));
      case QUOTED -> Optional.of(text.substring(1, text.length() - 1).replace("\"\"", "\""));
      default -> Optional.empty();
    };
  }
}
