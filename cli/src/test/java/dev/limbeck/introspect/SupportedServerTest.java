package dev.limbeck.introspect;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.limbeck.problem.RefusedException;
import org.junit.jupiter.api.Test;

class SupportedServerTest {

  @Test
  void aServerThatIsTooOldIsRefused() {
    assertThatThrownBy(() -> SupportedServer.require(14, "14.19"))
        .isInstanceOf(RefusedException.class)
        .hasMessage(
            "The database is PostgreSQL 14.19; Limbeck reads PostgreSQL 15 and newer. Upgrade the"
                + " server first.");
    assertThatCode(() -> SupportedServer.require(15, "15.15")).doesNotThrowAnyException();
  }
}
