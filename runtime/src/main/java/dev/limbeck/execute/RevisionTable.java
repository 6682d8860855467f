package dev.limbeck.execute;

import dev.limbeck.problem.LimbeckException;
import dev.limbeck.revision.AppliedRevision;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** The rows of {@code limbeck_revision}: what is applied now. */
record RevisionTable(Connection connection, String table) {

  List<AppliedRevision> read() throws SQLException {
    String sql = "select id, message, applied_at, checksum from " + table + " order by id";
    List<AppliedRevision> applied = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        applied.add(
            new AppliedRevision(
                rows.getString(1),
                rows.getString(2),
                rows.getObject(3, OffsetDateTime.class).toInstant(),
                rows.getString(4)));
      }
    }
    return applied;
  }

  /** How many parameters {@link #insert} has. */
  static final int PARAMETERS = 3;

  /** The statement that adds a revision; {@link #fill} gives its parameters. */
  String insert() {
    return "insert into " + table + " (id, message, checksum) values (?, ?, ?)";
  }

  void fill(PreparedStatement statement, PreparedRevision prepared) throws SQLException {
    statement.setString(1, prepared.revision().id());
    statement.setString(2, prepared.revision().message());
    statement.setString(3, prepared.checksum());
  }

  void add(PreparedRevision prepared) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(insert())) {
      fill(statement, prepared);
      statement.executeUpdate();
    }
  }

  void remove(String id) throws SQLException {
    String sql = "delete from " + table + " where id = ?";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, id);
      if (statement.executeUpdate() != 1) {
        throw new LimbeckException(
            "Revision %s went out of %s while it was taken back; someone else changed that table."
                .formatted(id, table));
      }
    }
  }
}
