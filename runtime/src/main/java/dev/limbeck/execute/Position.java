package dev.limbeck.execute;

import java.util.List;

/**
 * How far a backfill came.
 *
 * @param key the key of the last row that was done, each column as text; none at the beginning
 * @param rows how many rows were changed
 */
record Position(List<String> key, long rows) {

  static final Position BEGINNING = new Position(List.of(), 0);

  Position {
    key = List.copyOf(key);
  }
}
