package dev.limbeck.dialect;

import dev.limbeck.operation.SqlLexer;
import dev.limbeck.operation.SqlToken;
import java.util.ArrayList;
import java.util.List;

/** Takes the bound of a partition to pieces: the values in each of its parentheses. */
final class BoundText {

  private final String bound;
  private final List<List<String>> groups = new ArrayList<>();
  private int depth;
  private int start;

  private BoundText(String bound) {
    this.bound = bound;
  }

  /** {@code [[1, MINVALUE], [2, MAXVALUE]]} of {@code FROM (1, MINVALUE) TO (2, MAXVALUE)}. */
  static List<List<String>> values(String bound) {
    BoundText text = new BoundText(bound);
    SqlLexer.tokens(bound).forEach(text::meet);
    return text.groups.stream().map(List::copyOf).toList();
  }

  private void meet(SqlToken token) {
    if (token.isSymbol('(') && depth++ == 0) {
      groups.add(new ArrayList<>());
      start = token.end();
    } else if (token.isSymbol(')') && --depth == 0) {
      take(token);
    } else if (token.isSymbol(',') && depth == 1) {
      take(token);
      start = token.end();
    }
  }

  private void take(SqlToken end) {
    groups.get(groups.size() - 1).add(bound.substring(start, end.start()).strip());
  }
}
