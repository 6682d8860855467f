package dev.limbeck.snapshot;

import java.util.List;
import javax.lang.model.element.Element;

/**
 * Columns of a table that an attribute is kept in.
 *
 * @param attribute the attribute of the entity; for one inside an embedded one, that
 * @param part the attribute itself
 * @param columns the columns' names in the catalogue
 */
record AttributePlace(Member attribute, Member part, TableDraft table, List<String> columns) {

  AttributePlace {
    columns = List.copyOf(columns);
  }

  /** Whether the columns are those of the field or getter, or of a part of it. */
  boolean isOf(Element element) {
    return part.element().equals(element) || attribute.element().equals(element);
  }

  // Of a part of it: annotations and types are long to hash.
  @Override
  public int hashCode() {
    return 31 * part.element().hashCode() + columns.hashCode();
  }
}
