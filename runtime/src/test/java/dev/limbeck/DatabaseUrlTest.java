package dev.limbeck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseUrlTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          jdbc:postgresql://db:5433/shop                           | jdbc:postgresql://db:5433/shop                 |     |
          postgresql://ann@db/shop                                 | jdbc:postgresql://db/shop                      | ann |
          postgres://ann:s%3Acret@db/shop?sslmode=require          | jdbc:postgresql://db/shop?sslmode=require      | ann | s:cret
          jdbc:postgresql://db/shop?user=ann&password=x&ssl=true   | jdbc:postgresql://db/shop?ssl=true             | ann | x
          jdbc:postgresql://db/shop?ssl=true&password=x&user=ann   | jdbc:postgresql://db/shop?ssl=true             | ann | x
          jdbc:postgresql://db/shop?password=x                     | jdbc:postgresql://db/shop                      |     | x
          r2dbc:postgresql://ann:x@db:5433/shop                    | jdbc:postgresql://db:5433/shop                 | ann | x
          r2dbc:pool:postgres://db/shop?schema=s&maxSize=9         | jdbc:postgresql://db/shop?currentSchema=s      |     |
          r2dbc:postgresql://db/shop?initialSize=1                 | jdbc:postgresql://db/shop                      |     |
          """)
  void userAndPasswordAreTakenOutOfTheUrl(String text, String jdbc, String user, String password) {
    DatabaseUrl url = DatabaseUrl.parse(text);

    assertThat(url.jdbc()).isEqualTo(jdbc);
    assertThat(url.user().orElse(null)).isEqualTo(user);
    assertThat(url.password().orElse(null)).isEqualTo(password);
    assertThat(url.database()).isEqualTo("shop");
    assertThat(url.shown()).doesNotContain("x").doesNotContain("cret").endsWith("/shop");
  }

  @Test
  void anotherUrlIsRefusedWithoutShowingIt() {
    assertThatThrownBy(() -> DatabaseUrl.parse("mysql://ann:secret@db/shop"))
        .hasMessageContaining("postgresql://user@host:5432/name")
        .hasMessageNotContaining("secret");
  }
}
