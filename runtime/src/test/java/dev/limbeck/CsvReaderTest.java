package dev.limbeck;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.limbeck.schema.SchemaException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvReaderTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "a,b\\n|[a, b]",
        "a,b|[a, b]",
        "a\\r\\nb\\r\\n|[a][b]",
        "a\\nb|[a][b]",
        "a,,\\n|[a, null, null]",
        "\"\",a|[, a]",
        "\"a,\"\"b\"\"\\nc\",d|[a,\"b\"\\nc, d]",
        "\"\"\"\"\\n|[\"]",
        "a\"b,\"c|[ab,c]",
        "\\n|[null]",
        " a , b |[ a ,  b ]",
      })
  void recordsAreReadAsPostgresReadsThem(String csv, String records) throws IOException {
    StringBuilder found = new StringBuilder();

    read(csv.translateEscapes()).forEach(record -> found.append(Arrays.toString(record)));

    assertThat(found).hasToString(records.translateEscapes());
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstValue() throws IOException {
    assertThat(read("\uFEFFa")).containsExactly(new Object[] {"a"});
  }

  @Test
  void nothingHasNoRecord() throws IOException {
    assertThat(read("")).isEmpty();
  }

  @Test
  void aQuotationMarkThatNothingEndsIsSaidWithItsLine() {
    assertThatThrownBy(() -> read("a\n\"b\n\"\"\n").toList())
        .isInstanceOf(SchemaException.class)
        .hasMessage("rows.csv has a quotation mark in line 2 that no other one ends.");
  }

  private static Stream<Object[]> read(String csv) throws IOException {
    return new CsvReader("rows.csv", new ByteArrayInputStream(csv.getBytes(UTF_8))).stream();
  }
}
