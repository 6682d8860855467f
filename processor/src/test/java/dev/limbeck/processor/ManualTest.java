package dev.limbeck.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.snapshot.MappingOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ManualTest {

  private static final Pattern ROW = Pattern.compile("(?m)^\\| `(limbeck\\.[A-Za-z]+)` \\|(.*)$");

  @Test
  void everyOptionStandsInTheManualAndNoOther() throws IOException {
    List<String> rows = ROW.matcher(manual()).results().map(row -> row.group(1)).toList();

    assertThat(rows).doesNotHaveDuplicates();
    assertThat(new TreeSet<>(rows)).isEqualTo(ProcessorOptions.NAMES);
  }

  @Test
  void everyChoiceAndHibernatesKeyStandInItsRow() throws IOException {
    List<MatchResult> rows = ROW.matcher(manual()).results().toList();
    for (MappingOption option : MappingOption.values()) {
      String row =
          rows.stream()
              .filter(it -> it.group(1).equals(option.optionName()))
              .map(it -> it.group(2))
              .findFirst()
              .orElseThrow();
      for (String value : option.listedValues()) {
        assertThat(row).contains("`" + value + "`");
      }
      option.hibernateKey().ifPresent(key -> assertThat(row).contains("`" + key + "`"));
    }
  }

  private static String manual() throws IOException {
    return Files.readString(Path.of("..", "src", "docs", "processor.md"));
  }
}
