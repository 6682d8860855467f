package dev.limbeck.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VolatilityTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "'random()'",
        "now()",
        "now() at time zone 'utc'",
        "current_timestamp(3)",
        "'x'::varchar(20)",
        "cast('1' as numeric(10, 2))",
        "coalesce(null, lower('X'))",
        "'{}'::jsonb",
        "array[1, 2]",
        "'it''s ('"
      })
  void aConstantAndTheTimeOfTheTransactionAreTheSameForAllRows(String sql) {
    assertThat(Volatility.mayDifferByRow(sql)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gen_random_uuid()",
        "nextval('s'::regclass)",
        "clock_timestamp()",
        "random ()",
        "app.next_number()",
        "\"Odd name\"()",
        "'it''s' || uuid_generate_v4()",
        "lower(md5((random())::text))"
      })
  void whatCallsAnythingElseMayDiffer(String sql) {
    assertThat(Volatility.mayDifferByRow(sql)).isTrue();
  }
}
