package dev.limbeck.schema;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A schema as a file: {@code schema.json} (the snapshot at head) and {@code model.json} (what the
 * entities ask for).
 *
 * @param header facts about the schema, such as the {@code head} it stands for
 * @param hints what the entities say besides; nothing in a snapshot
 */
public record SchemaDocument(SortedMap<String, String> header, Schema schema, Hints hints) {

  public SchemaDocument {
    header = Collections.unmodifiableSortedMap(new TreeMap<>(header));
  }

  public SchemaDocument(Map<String, String> header, Schema schema) {
    this(header, schema, Hints.NONE);
  }

  public SchemaDocument(Map<String, String> header, Schema schema, Hints hints) {
    this(new TreeMap<>(header), schema, hints);
  }

  /** The canonical text: the same schema gives the same bytes, one thing a line. */
  public String json() {
    return new SchemaWriter().write(this);
  }

  /**
   * Reads what {@link #json()} wrote.
   *
   * @param source the file's name, for messages
   * @throws SchemaException if the text is no such document, or a newer Limbeck's
   */
  public static SchemaDocument parse(String json, String source) {
    return new SchemaReader(source).read(json);
  }
}
