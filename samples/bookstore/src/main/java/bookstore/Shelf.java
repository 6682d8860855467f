package bookstore;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** The books in the database, by plain JDBC: migrations need no JPA provider at run time. */
final class Shelf {

  private final Connection connection;

  Shelf(Connection connection) {
    this.connection = connection;
  }

  /** Stores a book, unless one with its ISBN is there. */
  void put(String isbn, String title, Format format, BigDecimal price) throws SQLException {
    String insert =
        """
        insert into book (isbn, title, format, price, version)
        values (?, ?, ?, ?, 0)
        on conflict (isbn) do nothing
        """;
    try (PreparedStatement statement = connection.prepareStatement(insert)) {
      statement.setString(1, isbn);
      statement.setString(2, title);
      statement.setString(3, format.name());
      statement.setBigDecimal(4, price);
      statement.executeUpdate();
    }
  }

  /** What stands on a book's label. */
  Optional<String> label(String isbn) throws SQLException {
    String query = "select title, format, price from book where isbn = ?";
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, isbn);
      try (ResultSet book = statement.executeQuery()) {
        if (!book.next()) {
          return Optional.empty();
        }
        return Optional.of(
            "%s (%s), %s"
                .formatted(
                    book.getString("title"),
                    book.getString("format"),
                    book.getBigDecimal("price")));
      }
    }
  }
}
