package dev.limbeck.introspect;

import dev.limbeck.schema.SqlType;

/** The bounds that a sequence has when it is given none. */
record SequenceBounds(long minimum, long maximum) {

  /** See "CREATE SEQUENCE", minvalue and maxvalue. */
  static SequenceBounds of(SqlType type, boolean ascending) {
    return switch (type.name()) {
      case "smallint" -> of(Short.MIN_VALUE, Short.MAX_VALUE, ascending);
      case "integer" -> of(Integer.MIN_VALUE, Integer.MAX_VALUE, ascending);
      default -> of(Long.MIN_VALUE, Long.MAX_VALUE, ascending);
    };
  }

  private static SequenceBounds of(long lowest, long highest, boolean ascending) {
    return ascending ? new SequenceBounds(1, highest) : new SequenceBounds(lowest, -1);
  }
}
