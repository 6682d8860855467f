package dev.limbeck.diff;

import dev.limbeck.dialect.PostgreSql;
import dev.limbeck.schema.Column;
import dev.limbeck.schema.Default;
import dev.limbeck.schema.Default.Generated.Storage;
import dev.limbeck.schema.Default.Identity.Generation;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Sequence;
import dev.limbeck.schema.SequenceOptions;
import dev.limbeck.schema.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Random columns: each name has types that PostgreSQL can turn into each other, so that any change
 * can be made to a table without rows.
 */
final class RandomColumns {

  private static final PostgreSql DIALECT = new PostgreSql();
  private static final Map<Character, List<String>> TYPES =
      Map.of(
          'n', List.of("smallint", "integer", "integer", "bigint", "bigint", "numeric(10,2)"),
          't', List.of("varchar(40)", "varchar(80)", "text", "code", "sales.\"Odd code\""),
          'd', List.of("timestamp", "timestamp(3)", "timestamptz", "date"),
          'u', List.of("uuid", "varchar(36)"),
          'x', List.of("text", "integer", "bigint[]", "code[]", "code"),
          'b', List.of("boolean"),
          'e', List.of("mood", "mood", "\"Odd kind\"", "sales.kind", "text"),
          'j', List.of("jsonb"),
          'g', List.of("bigint", "text"));
  private static final List<String> NAMES =
      List.of("n1", "n2", "n3", "t1", "t2", "d1", "u1", "x1", "b1", "j1", "g1", "e1", "e2");
  private static final Map<String, String> DEFAULTS =
      Map.ofEntries(
          Map.entry("smallint", "7"),
          Map.entry("integer", "42"),
          Map.entry("bigint", "42"),
          Map.entry("numeric", "0.5"),
          Map.entry("varchar", "'it''s'"),
          Map.entry("text", "'some text'"),
          Map.entry("timestamp", "now()"),
          Map.entry("timestamptz", "now()"),
          Map.entry("uuid", "gen_random_uuid()"),
          Map.entry("jsonb", "'{}'"),
          Map.entry("boolean", "true"),
          Map.entry("mood", "'v1'"),
          Map.entry("\"Odd kind\"", "'v1'"),
          Map.entry("code", "'some code'"),
          Map.entry("date", "CURRENT_DATE"));

  private final Chance chance;
  private final QualifiedName table;

  RandomColumns(Chance chance, QualifiedName table) {
    this.chance = chance;
    this.table = table;
  }

  List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    for (String name : chance.shuffled(NAMES)) {
      if (chance.percent(55)) {
        columns.add(column(name));
      }
    }
    return columns.isEmpty() ? List.of(column("n1")) : columns;
  }

  /** The sequence that a column counts with, if it is a serial one. */
  static Optional<Sequence> serial(QualifiedName table, Column column) {
    return ColumnValue.expression(column)
        .filter(it -> it.sql().startsWith("nextval("))
        .map(
            it ->
                new Sequence(
                    table.sibling(table.name() + "_" + column.name() + "_seq"),
                    SqlType.of("bigint"),
                    SequenceOptions.DEFAULTS,
                    Optional.of(new Sequence.Owner(table, column.name()))));
  }

  private Column column(String name) {
    SqlType type = SqlType.parse(chance.any(TYPES.getOrDefault(name.charAt(0), List.of("text"))));
    Column plain = Column.of(name, type).withComment(chance.sometimes(10, "says " + name));
    if (name.startsWith("g") && chance.percent(60)) {
      String sql = type.name().equals("text") ? "upper(t1)" : "n1 + 1";
      return plain.withValue(Optional.of(new Default.Generated(sql, Storage.STORED)));
    }
    if (name.startsWith("n") && !type.name().equals("numeric") && chance.percent(40)) {
      return counted(plain);
    }
    Column column = plain.withNullable(chance.percent(60));
    boolean collated = name.startsWith("t") && chance.percent(20);
    Optional<Default> value =
        Optional.ofNullable(DEFAULTS.get(type.name()))
            .filter(it -> type.dimensions() == 0 && chance.percent(35))
            .map(Default.Expression::new);
    return column.withValue(value).withCollation(collated ? Optional.of("C") : Optional.empty());
  }

  private Column counted(Column column) {
    QualifiedName sequence = table.sibling(table.name() + "_" + column.name() + "_seq");
    // The model does not know the sequence of an identity, which would be in the way of others.
    boolean isWanted = RandomTables.NAMES.contains(sequence.name());
    if (isWanted || chance.percent(40)) {
      return column
          .notNull()
          .defaultTo("nextval(" + DIALECT.literal(DIALECT.quote(sequence)) + ")");
    }
    Generation generation = chance.any(List.of(Generation.values()));
    SequenceOptions options = SequenceOptions.DEFAULTS.withStart(1 + chance.below(2));
    return column.notNull().withValue(Optional.of(new Default.Identity(generation, options)));
  }
}
