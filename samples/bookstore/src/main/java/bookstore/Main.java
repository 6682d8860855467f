package bookstore;

import dev.limbeck.Limbeck;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.postgresql.ds.PGSimpleDataSource;

/** Brings the database to the newest revision, and then sells books. */
public final class Main {

  private static final String URL_VARIABLE = "BOOKSTORE_URL";

  private Main() {}

  /**
   * Starts the store.
   *
   * @param arguments the JDBC URL of the database; the variable BOOKSTORE_URL where it is left out
   */
  public static void main(String[] arguments) throws SQLException {
    Optional<String> url =
        arguments.length > 0
            ? Optional.of(arguments[0])
            : Optional.ofNullable(System.getenv(URL_VARIABLE));
    if (url.isEmpty()) {
      System.err.println(
          "No database is named; give its URL, such as jdbc:postgresql://localhost/bookstore, as an"
              + " argument or in "
              + URL_VARIABLE
              + ".");
      System.exit(2);
    }
    PGSimpleDataSource database = new PGSimpleDataSource();
    database.setUrl(url.orElseThrow());

    Limbeck.configure(database).upgrade();

    try (Connection connection = database.getConnection()) {
      Shelf shelf = new Shelf(connection);
      String isbn = "9780141439518";
      shelf.put(isbn, "Pride and Prejudice", Format.PAPERBACK, new BigDecimal("9.50"));
      System.out.println(shelf.label(isbn).orElse("sold out"));
    }
  }
}
