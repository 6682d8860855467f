package dev.limbeck.snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;

/**
 * The columns that an attribute, or one attribute inside an embedded one, is kept in.
 *
 * @param member the attribute itself
 * @param table the logical name of the secondary table they are in; empty for the entity's own
 * @param foreignKey the key that an association asks for
 */
record AttributeMapping(
    Member member,
    Optional<String> table,
    List<ColumnDraft> columns,
    Optional<ForeignKeyDraft> foreignKey) {

  AttributeMapping {
    columns = List.copyOf(columns);
  }

  /** The same with a comment on its first column. */
  AttributeMapping commented(String text) {
    List<ColumnDraft> said = new ArrayList<>(columns);
    said.set(0, said.get(0).withComment(Optional.of(text)));
    return new AttributeMapping(member, table, said, foreignKey);
  }

  /** The same, reached through an attribute around the one that it is of. */
  AttributeMapping through(Element outer) {
    List<ColumnDraft> reached = new ArrayList<>();
    for (ColumnDraft column : columns) {
      reached.add(column.through(outer));
    }
    return new AttributeMapping(member, table, reached, foreignKey);
  }
}
