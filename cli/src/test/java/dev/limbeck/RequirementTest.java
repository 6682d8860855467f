package dev.limbeck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.opentest4j.TestAbortedException;

@Isolated("sets a system property")
final class RequirementTest {

  private final String required = System.getProperty("limbeck.require", "");

  @AfterEach
  void putTheRequirementsBack() {
    System.setProperty("limbeck.require", required);
  }

  @Test
  void whatIsMissingSkipsTheTest() {
    System.setProperty("limbeck.require", "");
    assertThatThrownBy(() -> Requirement.jdk(7))
        .isInstanceOf(TestAbortedException.class)
        .hasMessageContaining("JDK 7");
  }

  @Test
  void whatIsMissingButRequiredFailsTheTest() {
    System.setProperty("limbeck.require", "pg_dump,jdk7");
    assertThatThrownBy(() -> Requirement.jdk(7))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("-Dlimbeck.require=jdk7");
  }

  @Test
  void theRunningJdkIsFound() {
    assertThat(Requirement.jdk(Runtime.version().feature()).resolve("bin/javac")).isExecutable();
  }
}
