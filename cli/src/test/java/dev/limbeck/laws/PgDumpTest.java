package dev.limbeck.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.Requirement;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Law 4, as {@code pg_dump} sees it. */
class PgDumpTest {

  @Test
  void aDatabaseThatWasMigratedIsDumpedAsOneThatWasCreated() throws Exception {
    Path pgDump = Requirement.pgDump(serverVersion());
    List<LawCase> cases = LawCase.generated().toList();

    for (LawCase given : cases) {
      Change change = Change.generated(given.before(), given.after(), "Change");
      try (LawDatabase migrated = LawDatabase.of(change.before());
          LawDatabase before = LawDatabase.of(change.before());
          LawDatabase after = LawDatabase.of(change.after())) {
        migrated.run(change.upgrade());
        requireSame(pgDump, given + " up", migrated, after);
        migrated.run(change.downgrade());
        requireSame(pgDump, given + " down", migrated, before);
      }
    }
  }

  private static void requireSame(
      Path pgDump, String what, LawDatabase migrated, LawDatabase created)
      throws IOException, InterruptedException {
    assertThat(SchemaDump.of(pgDump, migrated.url()).statements())
        .as("%s: migrated, expected as created", what)
        .isEqualTo(SchemaDump.of(pgDump, created.url()).statements());
  }

  private static int serverVersion() throws SQLException {
    try (LawDatabase database = new LawDatabase()) {
      return database.serverVersion();
    }
  }
}
