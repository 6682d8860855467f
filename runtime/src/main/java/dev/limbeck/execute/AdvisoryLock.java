package dev.limbeck.execute;

import dev.limbeck.progress.LockHolder;
import dev.limbeck.progress.SessionHolder;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/** A lock of the server that is named by a number, and what is asked about it. */
record AdvisoryLock(Connection connection, long key) {

  boolean asks(String sql) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, key);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next() && rows.getBoolean(1);
      }
    }
  }

  void waitFor(String sql) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, key);
      statement.execute();
    }
  }

  Optional<LockHolder> holder(String sql) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, key);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next() ? Optional.of(holder(rows)) : Optional.empty();
      }
    }
  }

  private static LockHolder holder(ResultSet rows) throws SQLException {
    return new SessionHolder(
        rows.getInt(1),
        Optional.ofNullable(rows.getString(2)).orElse(""),
        Optional.ofNullable(rows.getString(3)).orElse(""),
        Optional.ofNullable(rows.getString(4)).orElse(""),
        instant(rows, 5),
        instant(rows, 6));
  }

  // An ordinary user does not see since when another user's session is there.
  private static Optional<Instant> instant(ResultSet rows, int column) throws SQLException {
    return Optional.ofNullable(rows.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }
}
