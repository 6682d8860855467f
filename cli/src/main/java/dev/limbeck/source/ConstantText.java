package dev.limbeck.source;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import java.util.Optional;

/** The text of an expression that is made of literals alone. */
final class ConstantText {

  private ConstantText() {}

  /** Empty if the expression names anything, which only a compiler could look up. */
  static Optional<String> of(Expression expression) {
    if (expression instanceof StringLiteralExpr literal) {
      return Optional.of(literal.getValue().translateEscapes());
    }
    if (expression instanceof TextBlockLiteralExpr block) {
      return Optional.of(block.translateEscapes());
    }
    if (expression instanceof EnclosedExpr enclosed) {
      return of(enclosed.getInner());
    }
    if (expression instanceof BinaryExpr sum && sum.getOperator() == BinaryExpr.Operator.PLUS) {
      return of(sum.getLeft()).flatMap(left -> of(sum.getRight()).map(left::concat));
    }
    return Optional.empty();
  }
}
