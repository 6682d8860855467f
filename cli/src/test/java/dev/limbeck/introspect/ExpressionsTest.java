package dev.limbeck.introspect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a > 0 | a > 0",
        "(a > 0) | a > 0",
        "((a > 0)) | a > 0",
        "(a > 0) AND (b > 0) | (a > 0) AND (b > 0)",
        "((a > 0) AND (b > 0)) | (a > 0) AND (b > 0)",
        "lower(a) | lower(a)",
        "(a = ')') OR (b = '(') | (a = ')') OR (b = '(')",
        "(a = ')') | a = ')'",
        "(\"a)\" = 'it''s (') | \"a)\" = 'it''s ('",
        "(a) | a",
      })
  void onlyParenthesesAroundTheWholeGo(String sql, String expected) {
    assertThat(Expressions.unwrapped(sql)).isEqualTo(expected);
  }
}
