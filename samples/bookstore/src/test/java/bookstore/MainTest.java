package bookstore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.Limbeck;
import dev.limbeck.shadow.ShadowDatabase;
import dev.limbeck.shadow.ShadowPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

final class MainTest {

  @Test
  void theStoreBringsItsDatabaseUpToDateWheneverItStarts() throws SQLException {
    try (ShadowPostgres postgres = ShadowPostgres.start();
        ShadowDatabase database = postgres.createDatabase()) {
      String[] url = {database.url()};
      Limbeck limbeck = Limbeck.configure(database.dataSource());

      Main.main(url);
      assertThat(limbeck.applied()).hasSize(2);
      assertThat(limbeck.history()).hasSize(2);

      Main.main(url);
      assertThat(limbeck.history()).hasSize(2);
      assertThat(books(database)).isEqualTo(1);
    }
  }

  private static int books(ShadowDatabase database) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet count = statement.executeQuery("select count(*) from book")) {
      count.next();
      return count.getInt(1);
    }
  }
}
