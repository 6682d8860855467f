package dev.limbeck.diff;

import dev.limbeck.problem.RefusedException;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.SchemaException;

/** What one {@code --rename} says, with its two sides. */
record RenameRequest(String text, String from, String to) {

  static RenameRequest of(String text) {
    int at = text.indexOf('=');
    if (at <= 0 || at == text.length() - 1) {
      throw new RefusedException(
          "--rename %s says no rename; write it as users=people or users.nick=handle."
              .formatted(text));
    }
    return new RenameRequest(text, text.substring(0, at), text.substring(at + 1));
  }

  /** The new name alone: what stands before its last dot is where the old one is. */
  String newName() {
    return to.substring(to.lastIndexOf('.') + 1);
  }

  boolean isOfMember() {
    return from.lastIndexOf('.') > 0;
  }

  QualifiedName parent() {
    return name(from.substring(0, from.lastIndexOf('.')));
  }

  String member() {
    return from.substring(from.lastIndexOf('.') + 1);
  }

  QualifiedName object() {
    return name(from);
  }

  private QualifiedName name(String part) {
    try {
      return QualifiedName.of(part);
    } catch (SchemaException e) {
      throw new RefusedException("--rename %s: %s".formatted(text, e.getMessage()), e);
    }
  }
}
