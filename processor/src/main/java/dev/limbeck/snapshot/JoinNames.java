package dev.limbeck.snapshot;

import java.util.function.UnaryOperator;

/**
 * What the columns that point at a table are called where no annotation says so.
 *
 * @param base what annotations call them by, before the name of the referenced column; empty for
 *     that name alone
 * @param implicit the name, by that of the referenced column
 * @param quoted whether the table's name is quoted, which makes theirs so
 */
record JoinNames(String base, UnaryOperator<String> implicit, boolean quoted) {

  /** Names that no strategy is asked for. */
  static JoinNames of(String base) {
    return new JoinNames(base, column -> base + "_" + column, false);
  }

  /** The name by which annotations refer to the column. */
  String logical(String referenced) {
    return base.isEmpty() ? referenced : base + "_" + Name.of(referenced).text();
  }

  /** The name that the physical strategy is given. */
  String name(String referenced) {
    Name column = Name.of(referenced);
    return NamingStrategy.quoteLike(implicit.apply(column.text()), quoted || column.quoted());
  }
}
