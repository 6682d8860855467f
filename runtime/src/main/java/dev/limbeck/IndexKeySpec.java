package dev.limbeck;

import dev.limbeck.schema.IndexKey;

/** One key of an index, ascending with nulls last unless it says otherwise. */
public final class IndexKeySpec {

  private IndexKey key;

  IndexKeySpec(IndexKey key) {
    this.key = key;
  }

  /** Descending, nulls first. */
  public IndexKeySpec descending() {
    key = key.descending();
    return this;
  }

  public IndexKeySpec nullsFirst() {
    key = key.withNulls(IndexKey.Nulls.FIRST);
    return this;
  }

  public IndexKeySpec nullsLast() {
    key = key.withNulls(IndexKey.Nulls.LAST);
    return this;
  }

  /** The operator class, such as {@code varchar_pattern_ops}. */
  public IndexKeySpec operatorClass(String name) {
    key = key.withOperatorClass(name);
    return this;
  }

  public IndexKeySpec collate(String collation) {
    key = key.withCollation(collation);
    return this;
  }

  IndexKey key() {
    return key;
  }
}
