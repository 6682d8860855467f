package dev.limbeck.operation;

import java.io.IOException;
import java.util.stream.Stream;

/** Gives the rows of a bulk insert when its turn comes; anew where its transaction begins anew. */
@FunctionalInterface
public interface RowSupplier {

  /**
   * The rows, each with a value for each column: of the kinds of {@link SqlValue#of}. The stream is
   * read once, as fast as the database takes its rows, and closed.
   */
  Stream<Object[]> rows() throws IOException;
}
