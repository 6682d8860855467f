package dev.limbeck.execute;

import dev.limbeck.dialect.Limits;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** The limits of a session's statements while migrations run in it; put back afterwards. */
final class SessionLimits implements AutoCloseable {

  private final Session session;
  private final Connection connection;
  private final Limits limits;
  private final String lockBefore;
  private final String statementBefore;
  private final String lock;
  private final String statement;

  SessionLimits(Session session, Limits limits, StatementLimits wanted) throws SQLException {
    this.session = session;
    connection = session.connection();
    this.limits = limits;
    try (Statement query = connection.createStatement();
        ResultSet rows = query.executeQuery(limits.read())) {
      rows.next();
      lockBefore = rows.getString(1);
      statementBefore = rows.getString(2);
    }
    lock = text(wanted.lock());
    statement = wanted.statement().map(SessionLimits::text).orElse(statementBefore);
    if (session.pooled()) {
      session.inEachTransaction(() -> set(limits.setLocal(), lock, statement));
    } else {
      set(limits.set(), lock, statement);
    }
  }

  /** Lets a statement wait as long as it must: cut off, it would leave something half made. */
  void lift() throws SQLException {
    set(limits.set(), Limits.NONE, Limits.NONE);
  }

  void restore() throws SQLException {
    set(limits.set(), lock, statement);
  }

  @Override
  public void close() throws SQLException {
    session.inEachTransaction(() -> {});
    if (!session.pooled() && !connection.isClosed()) {
      set(limits.set(), lockBefore, statementBefore);
    }
  }

  private void set(String sql, String lockLimit, String statementLimit) throws SQLException {
    try (PreparedStatement statementOfLimits = connection.prepareStatement(sql)) {
      statementOfLimits.setString(1, lockLimit);
      statementOfLimits.setString(2, statementLimit);
      statementOfLimits.execute();
    }
  }

  private static String text(Duration limit) {
    return limit.toMillis() + "ms";
  }
}
