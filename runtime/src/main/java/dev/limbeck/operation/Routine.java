package dev.limbeck.operation;

import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.SchemaException;
import java.util.Optional;

/**
 * A function or procedure.
 *
 * @param arguments what stands between its parentheses
 * @param definition all that follows them: {@code returns integer language sql as $$ ... $$}
 */
public record Routine(Kind kind, QualifiedName name, String arguments, Optional<String> definition)
    implements DatabaseObject.Replaceable {

  /** Which of the two. */
  public enum Kind {
    FUNCTION("function"),
    PROCEDURE("procedure");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** The word that SQL has for it. */
    public String word() {
      return word;
    }
  }

  /**
   * Reads {@code sales.total(order_id bigint)}.
   *
   * @throws SchemaException if there are no parentheses
   */
  public static Routine of(Kind kind, String signature, Optional<String> definition) {
    int open = signature.indexOf('(', signature.lastIndexOf('"', signature.indexOf('(')) + 1);
    if (open < 1 || !signature.endsWith(")")) {
      throw new SchemaException(
          "%s \"%s\" needs its arguments: write it as total(order_id bigint), or total()."
              .formatted(kind.word(), signature));
    }
    return new Routine(
        kind,
        QualifiedName.of(signature.substring(0, open).strip()),
        signature.substring(open + 1, signature.length() - 1),
        definition);
  }

  /** The text that {@link #of} reads back. */
  public String signature() {
    return name + "(" + arguments + ")";
  }

  @Override
  public Optional<String> text() {
    return definition;
  }

  @Override
  public String title() {
    return kind.word() + " " + SqlText.firstLine(signature());
  }

  @Override
  public <R> R accept(TextVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
