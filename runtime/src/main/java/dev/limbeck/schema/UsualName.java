package dev.limbeck.schema;

import java.util.List;
import java.util.stream.Stream;

/**
 * The names that PostgreSQL gives a partition's copies of its parent's constraints and indexes: a
 * rule keeps its name, what has an index is called after the partition and its columns
 * (indexcmds.c, ChooseIndexName).
 */
final class UsualName implements Constraint.Visitor<String> {

  private final String table;

  UsualName(String table) {
    this.table = table;
  }

  String of(Index index) {
    Stream<String> keys =
        index.keys().stream().map(key -> key.isExpression() ? figured(key.sql()) : key.sql());
    return labelled(Stream.concat(keys, index.include().stream()).toList(), "_idx");
  }

  @Override
  public String visit(PrimaryKey key) {
    return NameLimit.labelled(table, "_pkey");
  }

  @Override
  public String visit(Unique unique) {
    List<String> columns =
        Stream.concat(unique.columns().stream(), unique.include().stream()).toList();
    return labelled(columns, "_key");
  }

  @Override
  public String visit(ForeignKey key) {
    return key.name();
  }

  @Override
  public String visit(Check check) {
    return check.name();
  }

  @Override
  public String visit(Exclusion exclusion) {
    List<String> keys =
        exclusion.elements().stream()
            .map(Exclusion.Element::key)
            .map(key -> key.isExpression() ? figured(key.sql()) : key.sql())
            .toList();
    return labelled(keys, "_excl");
  }

  // Like makeObjectName: the longer of table and columns gives way first.
  private String labelled(List<String> columns, String label) {
    String own = table;
    String names = String.join("_", columns);
    int room = NameLimit.BYTES - NameLimit.bytes(label) - 1;
    while (NameLimit.bytes(own) + NameLimit.bytes(names) > room) {
      if (NameLimit.bytes(own) > NameLimit.bytes(names)) {
        own = NameLimit.cut(own, NameLimit.bytes(own) - 1);
      } else {
        names = NameLimit.cut(names, NameLimit.bytes(names) - 1);
      }
    }
    return own + "_" + names + label;
  }

  // A call is named by its function, everything else is an expr (parse_target.c, FigureColname).
  private static String figured(String sql) {
    int call = sql.indexOf('(');
    String name = call < 0 ? "" : sql.substring(0, call);
    return name.matches("[a-z_][a-z0-9_]*") && sql.endsWith(")") ? name : "expr";
  }
}
