package dev.limbeck.lint;

import dev.limbeck.operation.ExecuteSql;
import dev.limbeck.operation.SqlStatements;
import dev.limbeck.operation.SqlToken;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The actions of an {@code alter table}, which commas part. */
final class AlterTableActions {

  private final List<SqlToken> tokens;
  private int at;

  private AlterTableActions(List<SqlToken> tokens) {
    this.tokens = tokens;
  }

  /** The statements of raw SQL, and of those that alter a table the actions. */
  static List<List<SqlToken>> in(ExecuteSql execute) {
    return SqlStatements.of(execute.sql()).stream()
        .flatMap(statement -> of(statement).stream())
        .toList();
  }

  /** Each action as a statement of its own; any other statement as it is. */
  static List<List<SqlToken>> of(List<SqlToken> statement) {
    return new AlterTableActions(statement).statements();
  }

  private List<List<SqlToken>> statements() {
    if (!skip("alter") || !skip("table")) {
      return List.of(tokens);
    }
    if (skip("if")) {
      skip("exists");
    }
    skip("only");
    name();
    List<SqlToken> head = tokens.subList(0, Math.min(at, tokens.size()));
    return actions().stream()
        .map(action -> Stream.concat(head.stream(), action.stream()).toList())
        .toList();
  }

  private boolean skip(String word) {
    boolean isThere = at < tokens.size() && tokens.get(at).isWord(word);
    at += isThere ? 1 : 0;
    return isThere;
  }

  private void name() {
    at++;
    while (at < tokens.size() && tokens.get(at).isSymbol('.')) {
      at += 2;
    }
  }

  private List<List<SqlToken>> actions() {
    List<List<SqlToken>> actions = new ArrayList<>();
    List<SqlToken> action = new ArrayList<>();
    int depth = 0;
    for (SqlToken token : tokens.subList(Math.min(at, tokens.size()), tokens.size())) {
      if (depth == 0 && token.isSymbol(',')) {
        actions.add(List.copyOf(action));
        action.clear();
        continue;
      }
      depth += token.isSymbol('(') || token.isSymbol('[') ? 1 : 0;
      depth -= token.isSymbol(')') || token.isSymbol(']') ? 1 : 0;
      action.add(token);
    }
    actions.add(action);
    return actions;
  }
}
