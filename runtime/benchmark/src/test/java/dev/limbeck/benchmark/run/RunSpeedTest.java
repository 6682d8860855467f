package dev.limbeck.benchmark.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.shadow.ShadowPostgres;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunSpeedTest {

  @Test
  void fillsTheSameRowsByHandAndByBackfill(@TempDir Path folder) throws Exception {
    try (ShadowPostgres server = ShadowPostgres.start()) {
      String table = BackfillSpeed.measure(folder, server, 20_000, 1);

      assertThat(table).contains("20000 rows", "loop by hand", "op.backfill, inParallel(4)");
    }
  }

  @Test
  void killsABackfillAndFindsEveryRowOnce(@TempDir Path folder) throws Exception {
    try (ShadowPostgres server = ShadowPostgres.start()) {
      String text = BackfillKills.measure(folder, server, 50_000, 1);

      assertThat(text).contains("1 times", "no row was missed, none met twice");
    }
  }

  @Test
  void loadsTheSameRowsByPsqlAndByBulkInsert(@TempDir Path folder) throws Exception {
    try (ShadowPostgres server = ShadowPostgres.start()) {
      String table = BulkInsertSpeed.measure(folder, server, 1000, 1);

      assertThat(table).contains("op.bulkInsert", "psql");
    }
  }

  @Test
  void changesATableUnderLoad(@TempDir Path folder) throws Exception {
    try (ShadowPostgres server = ShadowPostgres.start()) {
      String table = UnderLoad.measure(folder, server, 20_000, 1, LoadedChange.all().subList(0, 1));

      assertThat(table).contains("20000 rows", "nothing migrated", "foreign key");
    }
  }

  @Test
  void bringsTheSameRevisionsToHeadWithEachTool(@TempDir Path folder) throws Exception {
    try (ShadowPostgres server = ShadowPostgres.start()) {
      String table = RunSpeed.measure(folder, server, 3, 1);

      assertThat(table).contains("3 revisions", "Limbeck", "Flyway");
    }
  }
}
