package dev.limbeck.dialect;

import dev.limbeck.schema.ForeignKey;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Table;
import java.util.List;
import java.util.stream.Stream;

/** The tables on the other side of foreign keys, which are locked when a key comes or goes. */
record Neighbours(Schema schema) {

  /** Those whose foreign key to or from a column goes with it. */
  List<Touch> of(QualifiedName table, String column) {
    Stream<QualifiedName> parents =
        keys(table).filter(key -> key.columns().contains(column)).map(ForeignKey::references);
    Stream<QualifiedName> children =
        schema.tables().stream().filter(other -> pointsAt(other, table, column)).map(Table::name);
    return exclusively(Stream.concat(parents, children).filter(it -> !it.equals(table)));
  }

  /** Those that a table points at. */
  List<Touch> of(QualifiedName table) {
    return exclusively(keys(table).map(ForeignKey::references).filter(it -> !it.equals(table)));
  }

  private Stream<ForeignKey> keys(QualifiedName table) {
    return schema.table(table).stream().flatMap(it -> it.foreignKeys().stream());
  }

  private static boolean pointsAt(Table other, QualifiedName table, String column) {
    return other.foreignKeys().stream()
        .anyMatch(
            key -> key.references().equals(table) && key.referencedColumns().contains(column));
  }

  private static List<Touch> exclusively(Stream<QualifiedName> tables) {
    return tables.distinct().map(it -> Touch.brief(it, Lock.ACCESS_EXCLUSIVE)).toList();
  }
}
