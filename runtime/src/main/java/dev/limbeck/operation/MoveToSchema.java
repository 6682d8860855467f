package dev.limbeck.operation;

import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SchemaException;
import dev.limbeck.schema.Sequence;
import java.util.List;
import java.util.Optional;

/**
 * {@code alter ... set schema ...}: a table with its rows, indexes, constraints and owned
 * sequences, a sequence, a type, or statistics. What points at it follows; statistics do not follow
 * their table.
 *
 * @param schema where it goes; empty for the default schema
 */
public record MoveToSchema(Kind kind, QualifiedName name, Optional<String> schema)
    implements Operation {

  /** What can be moved. */
  public enum Kind {
    TABLE("table"),
    SEQUENCE("sequence"),
    TYPE("type"),
    STATISTICS("statistics");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** The word that SQL has for it. */
    public String word() {
      return word;
    }
  }

  /** Its name afterwards. */
  public QualifiedName target() {
    return new QualifiedName(schema, name.name());
  }

  @Override
  public Schema apply(Schema before) {
    schema
        .filter(it -> !before.namespaces().contains(it))
        .ifPresent(
            it -> {
              throw new SchemaException("There is no schema " + it + " to move " + name + " to.");
            });
    return switch (kind) {
      case TABLE -> withOwned(new TableRenaming(name, target()).in(before));
      case SEQUENCE -> freeSequence(before);
      case TYPE -> new TypeRenaming(name, target()).in(before);
      case STATISTICS -> new StatisticsRenaming(name, target()).in(before);
    };
  }

  private Schema withOwned(Schema moved) {
    Schema result = moved;
    for (Sequence sequence : moved.sequences()) {
      if (sequence.ownedBy().filter(owner -> owner.table().equals(target())).isPresent()) {
        QualifiedName follows = new QualifiedName(schema, sequence.name().name());
        result = new SequenceRenaming(sequence.name(), follows).in(result);
      }
    }
    return result;
  }

  // PostgreSQL's manual, "ALTER TABLE", SET SCHEMA: owned sequences are moved as well.
  private Schema freeSequence(Schema before) {
    Schema moved = new SequenceRenaming(name, target()).in(before);
    moved
        .sequence(target())
        .flatMap(Sequence::ownedBy)
        .ifPresent(
            owner -> {
              throw new SchemaException(
                  "Sequence %s belongs to column %s.%s, and moves with its table alone."
                      .formatted(name, owner.table(), owner.column()));
            });
    return moved;
  }

  @Override
  public List<Operation> inverse(Schema before) {
    return List.of(new MoveToSchema(kind, target(), name.schema()));
  }

  @Override
  public String describe() {
    String where = schema.map(it -> "schema " + it).orElse("the default schema");
    return "move " + kind.word() + " " + name + " to " + where;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
