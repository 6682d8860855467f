package dev.limbeck;

import dev.limbeck.operation.RowSupplier;
import dev.limbeck.schema.SchemaException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Rows in a CSV file beside a class, whose first line names their columns. */
record CsvResource(Class<?> beside, String name) implements RowSupplier {

  /** The names in its first line. */
  List<String> columns() {
    try {
      CsvReader reader = open();
      try {
        return reader.hasNext() ? names(reader.next()) : List.of();
      } finally {
        reader.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Stream<Object[]> rows() throws IOException {
    CsvReader reader = open();
    if (reader.hasNext()) {
      reader.next();
    }
    return reader.stream();
  }

  private List<String> names(Object[] first) {
    if (Arrays.asList(first).contains(null)) {
      throw new SchemaException(name + " does not name each of its columns in the first line.");
    }
    return Arrays.stream(first).map(Object::toString).toList();
  }

  private CsvReader open() throws IOException {
    InputStream in = beside.getResourceAsStream(name);
    if (in == null) {
      throw new SchemaException(
          "There is no resource %s beside %s; a module has to open its package to dev.limbeck."
              .formatted(name, beside.getName()));
    }
    return new CsvReader(name, in);
  }
}
