package dev.limbeck.execute;

import dev.limbeck.dialect.BulkInsertSql;
import dev.limbeck.dialect.Dialect;
import dev.limbeck.operation.BulkInsert;
import dev.limbeck.operation.SqlValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** Adds the rows of a bulk insert: by copy over PostgreSQL's driver, by inserts over another. */
final class BulkInsertRunner {

  private static final int ROWS_OF_AN_INSERT = 1000;

  private final Connection connection;
  private final BulkInsert insert;
  private final BulkInsertSql sql;

  BulkInsertRunner(Connection connection, BulkInsert insert, Dialect dialect) {
    this.connection = connection;
    this.insert = insert;
    sql = dialect.bulkInsert(insert);
  }

  void run() throws SQLException {
    try (Stream<List<SqlValue>> rows = rows()) {
      Optional<Driver> driver = Driver.of(connection);
      if (driver.isPresent()) {
        driver.orElseThrow().copyIn(sql.copy(), new CopyLines(rows.iterator(), sql));
      } else {
        insert(rows.iterator());
      }
    }
  }

  private Stream<List<SqlValue>> rows() {
    if (insert.supply().isEmpty()) {
      return insert.rows().stream();
    }
    BulkInsert.Supply supply = insert.supply().orElseThrow();
    AtomicLong number = new AtomicLong();
    try {
      return supply
          .rows()
          .rows()
          .map(
              row -> {
                insert.requireWidth(number.incrementAndGet(), row.length);
                return Arrays.stream(row).map(SqlValue::of).toList();
              });
    } catch (IOException e) {
      throw new UncheckedIOException("\"%s\": %s".formatted(supply.name(), e.getMessage()), e);
    }
  }

  private void insert(Iterator<List<SqlValue>> rows) throws SQLException {
    List<List<SqlValue>> some = new ArrayList<>();
    while (rows.hasNext()) {
      some.add(rows.next());
      if (some.size() == ROWS_OF_AN_INSERT || !rows.hasNext()) {
        Queries.execute(connection, sql.insert(some));
        some.clear();
      }
    }
  }
}
