package dev.limbeck.execute;

import dev.limbeck.problem.LimbeckException;
import dev.limbeck.revision.AppliedRevision;
import dev.limbeck.revision.Direction;
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

  void record(PreparedRevision prepared) throws SQLException {
    if (prepared.direction() == Direction.UPGRADE) {
      add(prepared);
      return;
    }
    remove(prepared);
  }

  private void add(PreparedRevision prepared) throws SQLException {
    String sql = "insert into " + table + " (id, message, checksum) values (?, ?, ?)";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, prepared.revision().id());
      statement.setString(2, prepared.revision().message());
      statement.setString(3, prepared.checksum());
      statement.executeUpdate();
    }
  }

  private void remove(PreparedRevision prepared) throws SQLException {
    String sql = "delete from " + table + " where id = ?";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, prepared.revision().id());
      if (statement.executeUpdate() != 1) {
        throw new LimbeckException(
            "Revision %s went out of %s while it was taken back; someone else changed that table."
                .formatted(prepared.name(), table));
      }
    }
  }
}
