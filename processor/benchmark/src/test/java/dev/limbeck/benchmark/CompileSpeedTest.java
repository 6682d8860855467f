package dev.limbeck.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompileSpeedTest {

  @Test
  void measuresTheFourWaysInOneRun(@TempDir Path folder) throws Exception {
    String table = CompileSpeed.measure(folder, 3, 1);

    assertThat(table)
        .contains(
            "3 entities",
            "no processor",
            "an idle processor",
            "limbeck-processor",
            "hibernate-processor");
  }
}
