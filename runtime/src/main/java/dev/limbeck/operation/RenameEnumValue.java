package dev.limbeck.operation;

import dev.limbeck.schema.EnumType;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SchemaException;
import java.util.List;

/**
 * {@code alter type ... rename value ... to ...}: rows follow, and so do the expressions of tables
 * with a column of the type and of domains over it.
 */
public record RenameEnumValue(QualifiedName type, String from, String to) implements Operation {

  @Override
  public Schema apply(Schema before) {
    EnumType found = EnumLookup.require(before, type);
    EnumLookup.indexOf(found, from);
    if (found.values().contains(to)) {
      throw new SchemaException("Enum type %s has value %s already.".formatted(type, to));
    }
    List<String> values =
        found.values().stream().map(value -> value.equals(from) ? to : value).toList();
    Expressions literals = new Expressions(sql -> SqlText.literalReplaced(sql, from, to));
    TypeUse use = new TypeUse(type);
    return before
        .withTypes(before.types().stream().map(it -> use.in(it) ? literals.in(it) : it).toList())
        .minusType(type)
        .plus(found.withValues(values))
        .withTables(before.tables().stream().map(it -> use.in(it) ? literals.in(it) : it).toList());
  }

  @Override
  public List<Operation> inverse(Schema before) {
    return List.of(new RenameEnumValue(type, to, from));
  }

  @Override
  public String describe() {
    return "rename value %s of enum type %s to %s"
        .formatted(TypeText.value(from), type, TypeText.value(to));
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
