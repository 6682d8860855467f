package dev.limbeck.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.schema.QualifiedName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamePatternTest {

  @ParameterizedTest
  @CsvSource({
    "users, users, true",
    "users, sales.users, true",
    "users, users_old, false",
    "audit_*, audit_2026, true",
    "audit_*, public_audit_2026, false",
    "audit_?, audit_12, false",
    "sales.*, sales.users, true",
    "sales.*, users, false",
    "default.*, users, true",
    "default.*, sales.users, false",
    "a+b, a+b, true",
    "a+b, aab, false",
    "*.users, users, true",
  })
  void aPatternMeansNames(String pattern, String name, boolean isMeant) {
    assertThat(new NamePattern(pattern).meansObject(QualifiedName.of(name))).isEqualTo(isMeant);
  }
}
