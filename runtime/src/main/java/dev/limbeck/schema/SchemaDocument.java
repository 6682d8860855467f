package dev.limbeck.schema;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A schema as a file: {@code schema.json} (the snapshot at head) and {@code model.json} (what the
 * entities ask for).
 *
 * @param header facts about the schema, such as the {@code head} it stands for
 * @param origins in a {@code model.json}, the entity classes that each table is made of
 * @param hints in a {@code model.json}, what the entities say besides
 * @param ordinals what the numbers mean that columns hold in place of enum constants; a column that
 *     is not among them was written before Limbeck kept that
 */
public record SchemaDocument(
    SortedMap<String, String> header,
    SortedMap<QualifiedName, SortedSet<String>> origins,
    Schema schema,
    Hints hints,
    List<OrdinalEnum> ordinals) {

  public SchemaDocument {
    header = Collections.unmodifiableSortedMap(new TreeMap<>(header));
    SortedMap<QualifiedName, SortedSet<String>> copies = new TreeMap<>();
    origins.forEach(
        (table, classes) ->
            copies.put(table, Collections.unmodifiableSortedSet(new TreeSet<>(classes))));
    origins = Collections.unmodifiableSortedMap(copies);
    ordinals = OrdinalEnum.in(schema, ordinals);
  }

  public SchemaDocument(
      Map<String, String> header,
      SortedMap<QualifiedName, SortedSet<String>> origins,
      Schema schema,
      Hints hints,
      List<OrdinalEnum> ordinals) {
    this(new TreeMap<>(header), origins, schema, hints, ordinals);
  }

  /** A document that does not tell where its tables come from. */
  public SchemaDocument(Map<String, String> header, Schema schema) {
    this(header, schema, List.of());
  }

  /** A document that tells what numbers mean, and not where its tables come from. */
  public SchemaDocument(Map<String, String> header, Schema schema, List<OrdinalEnum> ordinals) {
    this(header, new TreeMap<>(), schema, Hints.NONE, ordinals);
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
