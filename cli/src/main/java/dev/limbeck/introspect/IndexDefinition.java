package dev.limbeck.introspect;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of an index, which alone says whether an expression's collation was asked for or is the
 * expression's own.
 */
record IndexDefinition(String text) {

  /** For each key, as PostgreSQL prints it, whether {@code collate} follows it in the text. */
  List<Boolean> collated(List<String> keys) {
    List<Boolean> collated = new ArrayList<>();
    int position = text.indexOf(" (", text.indexOf(" USING ")) + 2;
    for (int i = 0; i < keys.size(); i++) {
      if (i > 0) {
        position = text.indexOf(", " + keys.get(i), position) + 2;
      }
      position += keys.get(i).length();
      collated.add(text.startsWith(" COLLATE ", position));
    }
    return collated;
  }
}
