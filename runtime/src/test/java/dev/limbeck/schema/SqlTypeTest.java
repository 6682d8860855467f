package dev.limbeck.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqlTypeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          int4                             | integer
          character varying(255)           | varchar(255)
          CHARACTER VARYING                | varchar
          timestamp(3) with time zone      | timestamptz(3)
          timestamp without time zone      | timestamp
          time(0) without time zone        | time(0)
          decimal(10, 2)                   | numeric(10,2)
          numeric(10)                      | numeric(10,0)
          float(53)                        | double precision
          float(20)                        | real
          double precision                 | double precision
          character(1)[]                   | char(1)[]
          char                             | char(1)
          bpchar                           | bpchar
          integer[][]                      | integer[][]
          varchar(255) array               | varchar(255)[]
          integer array[5]                 | integer[]
          interval second(6)               | interval second(6)
          geometry(Point,4326)             | geometry(Point,4326)
          sales.mood                       | sales.mood
          "Mood"                           | "Mood"
          "mood"                           | mood
          "integer"                        | "integer"
          Sales."Mood"[]                   | sales."Mood"[]
          "Odd (type) array"[]             | "Odd (type) array"[]
          "a ""b""\".c                      | "a ""b""\".c
          "Geo"(Point, 4326)[]             | "Geo"(Point,4326)[]
          """)
  void everySpellingOfATypeIsOneValue(String sql, String canonical) {
    assertThat(SqlType.parse(sql).text()).isEqualTo(canonical);
    assertThat(SqlType.parse(canonical)).isEqualTo(SqlType.parse(sql));
  }

  @Test
  void aUsersTypeIsKnownByItsExactName() {
    QualifiedName odd = QualifiedName.of("sales", "Odd \"type\"");

    assertThat(SqlType.named(odd)).isEqualTo(SqlType.parse("sales.\"Odd \"\"type\"\"\""));
    assertThat(SqlType.named(odd).array().isOf(odd)).isTrue();
    assertThat(SqlType.of("integer").isOf(QualifiedName.of("integer"))).isFalse();
    assertThat(SqlType.named(QualifiedName.of("integer")).text()).isEqualTo("\"integer\"");
  }

  @Test
  void whatIsNoTypeIsRefused() {
    assertThatThrownBy(() -> SqlType.parse("varchar(10"))
        .hasMessage("\"varchar(10\" is not a type that SQL can spell.");
  }
}
