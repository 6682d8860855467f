package dev.limbeck;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.limbeck.schema.SchemaException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Reads CSV (RFC 4180, UTF-8) as PostgreSQL does: nothing between two commas is null, and {@code
 * ""} is the empty text.
 */
final class CsvReader implements Iterator<Object[]> {

  private static final int END = -1;
  private static final int BYTE_ORDER_MARK = 0xFEFF;

  private final String name;
  private final BufferedReader in;
  private int next;
  private long line = 1;

  /**
   * Begins to read.
   *
   * @param name what it is called in messages
   */
  CsvReader(String name, InputStream in) throws IOException {
    this.name = name;
    this.in = new BufferedReader(new InputStreamReader(in, UTF_8));
    next = this.in.read();
    if (next == BYTE_ORDER_MARK) {
      next = this.in.read();
    }
  }

  /** The records that are left; to close it closes what is read. */
  Stream<Object[]> stream() {
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL),
            false)
        .onClose(this::close);
  }

  void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public boolean hasNext() {
    return next != END;
  }

  @Override
  public Object[] next() {
    if (!hasNext()) {
      throw new NoSuchElementException(name + " is at its end.");
    }
    try {
      return record();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Object[] record() throws IOException {
    List<@Nullable Object> values = new ArrayList<>();
    values.add(value());
    while (next == ',') {
      advance();
      values.add(value());
    }
    if (next == '\r') {
      advance();
    }
    if (next == '\n') {
      advance();
    }
    return values.toArray();
  }

  private @Nullable String value() throws IOException {
    StringBuilder value = new StringBuilder();
    boolean inQuotes = false;
    while (next != ',' && next != '\n' && next != '\r' && next != END) {
      if (next == '"') {
        quoted(value);
        inQuotes = true;
      } else {
        value.append((char) next);
        advance();
      }
    }
    return value.isEmpty() && !inQuotes ? null : value.toString();
  }

  private void quoted(StringBuilder value) throws IOException {
    long began = line;
    advance();
    while (next != '"' || isDoubled()) {
      if (next == END) {
        throw new SchemaException(
            "%s has a quotation mark in line %d that no other one ends.".formatted(name, began));
      }
      value.append((char) next);
      advance();
    }
    advance();
  }

  // Of two quotation marks the first goes, and the second belongs to the value.
  private boolean isDoubled() throws IOException {
    in.mark(1);
    boolean doubled = in.read() == '"';
    in.reset();
    if (doubled) {
      advance();
    }
    return doubled;
  }

  private void advance() throws IOException {
    line += next == '\n' ? 1 : 0;
    next = in.read();
  }
}
