package dev.limbeck.operation;

import dev.limbeck.problem.RefusedException;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SchemaException;
import java.util.List;

/**
 * {@code create or replace view ...} and the like: see {@link DatabaseObject}. A materialized view
 * is dropped and created.
 */
public record ReplaceObject(DatabaseObject.Replaceable before, DatabaseObject.Replaceable after)
    implements Operation {

  public ReplaceObject {
    if (!before.title().equals(after.title())) {
      throw new SchemaException(
          "A %s cannot take the place of a %s.".formatted(after.title(), before.title()));
    }
    if (after.text().isEmpty()) {
      throw new SchemaException("To replace " + after.title() + " takes its text.");
    }
  }

  @Override
  public Schema apply(Schema schema) {
    return schema;
  }

  @Override
  public List<Operation> inverse(Schema schema) {
    if (before.text().isEmpty()) {
      throw new RefusedException(
          ("\"%s\" does not say what it was; give the verb the old text too, before the new one,"
                  + " and it can be put back.")
              .formatted(describe()));
    }
    return List.of(new ReplaceObject(after, before));
  }

  @Override
  public String describe() {
    return "replace " + after.title();
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
