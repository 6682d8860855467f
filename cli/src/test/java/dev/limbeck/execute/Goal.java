package dev.limbeck.execute;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.catalogue.CatalogueListing;
import dev.limbeck.shadow.ShadowDatabase;
import dev.limbeck.shadow.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;

/** Where an upgrade that nobody disturbs arrives, and so must one that goes on after a cut. */
record Goal(Supplier<Scripts> scripts, CatalogueListing listing) {

  /** Runs the scripts undisturbed. */
  static Goal of(Supplier<Scripts> scripts) throws SQLException {
    try (ShadowDatabase database = TestPostgres.database();
        Connection connection = database.connect()) {
      scripts.get().upgrade(connection, "head");
      return new Goal(scripts, CatalogueListing.of(connection));
    }
  }

  /** Upgrades, and looks whether that arrived, with each revision applied once and nothing left. */
  void requireReached(ShadowDatabase database, String how) throws SQLException {
    try (Connection connection = database.connect()) {
      scripts.get().upgrade(connection, "head");
      assertThat(scripts.get().upgrade(connection, "head")).as(how).isEmpty();
      requireHere(connection, how);
      assertThat(
              Rows.of(
                  connection,
                  "select revision from limbeck_history where error is null group by revision"
                      + " having count(*) <> 1"))
          .as(how)
          .isEmpty();
    }
  }

  /** Looks whether the database is there, with nothing half done. */
  void requireHere(Connection connection, String how) throws SQLException {
    assertThat(CatalogueListing.of(connection).lines()).as(how).isEqualTo(listing.lines());
    assertThat(Rows.of(connection, "select text from limbeck_journal")).as(how).isEmpty();
  }

  /** Looks whether each of the thirty steps that has a transaction counted itself once. */
  static void requireCountedInTransactions(ShadowDatabase database) throws SQLException {
    try (Connection connection = database.connect()) {
      assertThat(Rows.of(connection, ThirtySteps.NOT_ONCE)).isEmpty();
      assertThat(Rows.of(connection, ThirtySteps.COUNTED))
          .containsExactly(ThirtySteps.STEPS_COUNTED);
    }
  }

  /** Looks whether each of the thirty steps counted itself once, and no row is lost. */
  static void requireCounted(Connection connection, String how) throws SQLException {
    assertThat(Rows.of(connection, ThirtySteps.NOT_ONCE)).as(how).isEmpty();
    assertThat(Rows.of(connection, ThirtySteps.COUNTED))
        .as(how)
        .containsExactly(ThirtySteps.STEPS_COUNTED);
    assertThat(Rows.of(connection, ThirtySteps.REPEATED))
        .as(how)
        .containsExactly(ThirtySteps.STEPS_REPEATED);
    assertThat(Rows.of(connection, "select count(*) from people")).as(how).containsExactly("5000");
  }
}
