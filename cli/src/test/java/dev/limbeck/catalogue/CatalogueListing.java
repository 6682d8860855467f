package dev.limbeck.catalogue;

import static java.util.stream.Collectors.toCollection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Everything that a database's catalogue says about the objects of its users, an object a line,
 * sorted. Two databases hold the same schema when their listings are equal; the order of columns
 * does not count, the order of columns in a key or an index does.
 *
 * <p>A line begins with the kind of the object and, where it belongs to a table, with the table's
 * qualified name: {@code column public.users email character varying(255) not null}.
 */
public record CatalogueListing(List<String> lines) {

  public CatalogueListing {
    lines = lines.stream().sorted().toList();
  }

  /** Reads the database behind the connection; the connection is left as it was. */
  public static CatalogueListing of(Connection connection) throws SQLException {
    String searchPath = queryLines(connection, "show search_path").get(0);
    setSearchPath(connection, ""); // Nothing is visible, so that PostgreSQL qualifies every name.
    try {
      List<String> lines = new ArrayList<>();
      for (String query : CatalogueQueries.ALL) {
        lines.addAll(queryLines(connection, query));
      }
      return new CatalogueListing(lines);
    } finally {
      setSearchPath(connection, searchPath);
    }
  }

  /**
   * This listing without some tables and what belongs to them: columns, constraints, indexes,
   * comments. A table is named as the listing prints it: {@code public.users}.
   */
  public CatalogueListing withoutTables(String... tables) {
    return new CatalogueListing(
        lines.stream()
            .filter(line -> Stream.of(tables).noneMatch(table -> belongsTo(table, line)))
            .toList());
  }

  /** This listing without the casts, which belong to no table. */
  public CatalogueListing withoutCasts() {
    return new CatalogueListing(lines.stream().filter(line -> !line.startsWith("cast ")).toList());
  }

  /**
   * What this listing and another do not share: {@code "- line"} for what only this one has, {@code
   * "+ line"} for what only the other has; sorted by line, empty when they are equal.
   */
  public List<String> differencesTo(CatalogueListing other) {
    Set<String> all =
        Stream.concat(lines.stream(), other.lines.stream()).collect(toCollection(TreeSet::new));
    return all.stream()
        .filter(line -> lines.contains(line) != other.lines.contains(line))
        .map(line -> (lines.contains(line) ? "- " : "+ ") + line)
        .toList();
  }

  @Override
  public String toString() {
    return String.join("\n", lines);
  }

  private static boolean belongsTo(String table, String line) {
    String subject = line.substring(line.indexOf(' ') + 1);
    return subject.equals(table)
        || subject.startsWith(table + " ")
        || subject.startsWith(table + ".");
  }

  private static List<String> queryLines(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      List<String> lines = new ArrayList<>();
      while (rows.next()) {
        lines.add(rows.getString(1).replace("\n", "\\n"));
      }
      return lines;
    }
  }

  private static void setSearchPath(Connection connection, String searchPath) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("select set_config('search_path', ?, false)")) {
      statement.setString(1, searchPath);
      statement.execute();
    }
  }
}
