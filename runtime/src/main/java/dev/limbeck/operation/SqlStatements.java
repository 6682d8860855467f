package dev.limbeck.operation;

import dev.limbeck.operation.SqlToken.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts SQL text where its statements end: at each semicolon that is not within the body of a
 * function ({@code begin atomic ... end}), as psql does it.
 */
public final class SqlStatements {

  private final List<List<SqlToken>> statements = new ArrayList<>();
  private List<SqlToken> open = new ArrayList<>();
  private int depth;

  private SqlStatements() {}

  /** The pieces of each statement, without comments and semicolons; none for empty statements. */
  public static List<List<SqlToken>> of(String sql) {
    SqlStatements parted = new SqlStatements();
    SqlLexer.tokens(sql).stream().filter(it -> it.kind() != Kind.COMMENT).forEach(parted::add);
    parted.close();
    return List.copyOf(parted.statements);
  }

  private void add(SqlToken token) {
    if (token.isSymbol(';') && depth == 0) {
      close();
      return;
    }
    boolean opensBody = token.isWord("atomic") && lastIsWord("begin");
    if (opensBody || (depth > 0 && token.isWord("case"))) {
      depth++;
    } else if (depth > 0 && token.isWord("end")) {
      depth--;
    }
    open.add(token);
  }

  private boolean lastIsWord(String word) {
    return !open.isEmpty() && open.get(open.size() - 1).isWord(word);
  }

  private void close() {
    if (!open.isEmpty()) {
      statements.add(List.copyOf(open));
    }
    open = new ArrayList<>();
    depth = 0;
  }
}
