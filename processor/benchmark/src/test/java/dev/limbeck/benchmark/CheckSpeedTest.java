package dev.limbeck.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.shadow.ShadowPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckSpeedTest {

  @Test
  void looksForNoChangeWithEachTool(@TempDir Path folder) throws Exception {
    try (ShadowPostgres server = ShadowPostgres.start()) {
      Path launcher = Path.of("../../cli/target/limbeck").toAbsolutePath().normalize();
      Optional<Path> packaged = Optional.of(launcher).filter(Files::isExecutable);
      String table = CheckSpeed.checks(folder, server, 16, 1, packaged);

      assertThat(table).contains("16 tables", "limbeck check", "hbm2ddl update");
    }
  }

  @Test
  void readsAndComparesWithASmallHeap(@TempDir Path folder) throws Exception {
    try (ShadowPostgres server = ShadowPostgres.start()) {
      String table = CheckSpeed.reading(folder, server, 20, 1);

      assertThat(table).contains("20 tables", "the queries bare", "compared,     4 steps");
    }
  }
}
