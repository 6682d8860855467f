package dev.limbeck.diff;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SchemaDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** Two schemas of a case folder; {@code diff/cases.txt} lists the folders. */
public record DiffCase(String name, Schema before, Schema after) {

  /** Every case, read from the class path, so that other modules can use them too. */
  public static List<DiffCase> all() {
    return text("cases.txt").lines().map(DiffCase::named).toList();
  }

  /** The case of a folder. */
  public static DiffCase named(String name) {
    return new DiffCase(name, schema(name + "/before.json"), schema(name + "/after.json"));
  }

  /** A schema file as a person writes it: the canonical text. */
  static String canonical(Schema schema) {
    return new SchemaDocument(Map.of(), schema).json();
  }

  static String text(String path) {
    try (InputStream in = DiffCase.class.getResourceAsStream("/diff/" + path)) {
      if (in == null) {
        throw new IllegalArgumentException("There is no file diff/" + path + " on the class path.");
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Schema schema(String path) {
    return SchemaDocument.parse(text(path), "diff/" + path).schema();
  }

  @Override
  public String toString() {
    return name;
  }
}
