package dev.limbeck.dialect;

import dev.limbeck.operation.SqlToken;
import dev.limbeck.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The beginning of a statement, as a manual writes it: keywords, {@code [if exists]} for what may
 * be left out, {@code <name>} for a name with or without a schema, {@code (...)} for options in
 * parentheses that may be left out, {@code (concurrently)} for options with this one among them,
 * {@code ...word} for a word anywhere later, and {@code $} for the end.
 */
public final class StatementPattern {

  private static final Pattern PART = Pattern.compile("\\[[^]]*]|\\S+");

  private final List<String> parts;

  public StatementPattern(String text) {
    parts = PART.matcher(text).results().map(it -> it.group()).toList();
  }

  /** The names in the statement, if it begins like this. */
  public Optional<List<QualifiedName>> names(List<SqlToken> statement) {
    Reading reading = new Reading(statement);
    return parts.stream().allMatch(reading::accepts)
        ? Optional.of(List.copyOf(reading.names))
        : Optional.empty();
  }

  /** A statement that is read from its beginning. */
  private static final class Reading {

    private final List<SqlToken> tokens;
    private final List<QualifiedName> names = new ArrayList<>();
    private int at;

    Reading(List<SqlToken> tokens) {
      this.tokens = tokens;
    }

    boolean accepts(String part) {
      if (part.equals("$")) {
        return at == tokens.size();
      }
      if (part.equals("<name>")) {
        return name();
      }
      if (part.equals("(...)")) {
        options("");
        return true;
      }
      if (part.startsWith("(")) {
        return options(part.substring(1, part.length() - 1));
      }
      if (part.startsWith("...")) {
        return tokens.subList(at, tokens.size()).stream()
            .anyMatch(token -> token.isWord(part.substring(3)));
      }
      if (part.startsWith("[")) {
        words(List.of(part.substring(1, part.length() - 1).split(" ")));
        return true;
      }
      return words(List.of(part));
    }

    private boolean words(List<String> words) {
      for (int index = 0; index < words.size(); index++) {
        if (at + index >= tokens.size() || !tokens.get(at + index).isWord(words.get(index))) {
          return false;
        }
      }
      at += words.size();
      return true;
    }

    private boolean options(String wanted) {
      boolean found = false;
      if (at < tokens.size() && tokens.get(at).isSymbol('(')) {
        while (at < tokens.size() && !tokens.get(at).isSymbol(')')) {
          found |= tokens.get(at++).isWord(wanted);
        }
        at = Math.min(at + 1, tokens.size());
      }
      return found;
    }

    private boolean name() {
      Optional<String> first = identifier();
      if (first.isEmpty()) {
        return false;
      }
      if (at >= tokens.size() || !tokens.get(at).isSymbol('.')) {
        names.add(new QualifiedName(Optional.empty(), first.orElseThrow()));
        return true;
      }
      at++;
      Optional<String> second = identifier();
      second.ifPresent(name -> names.add(new QualifiedName(first, name)));
      return second.isPresent();
    }

    private Optional<String> identifier() {
      Optional<String> name = at < tokens.size() ? tokens.get(at).name() : Optional.empty();
      at += name.isPresent() ? 1 : 0;
      return name;
    }
  }
}
