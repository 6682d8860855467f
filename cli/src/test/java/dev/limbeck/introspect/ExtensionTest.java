package dev.limbeck.introspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Which extensions somebody needs. */
class ExtensionTest {

  @RegisterExtension final TestDatabase database = new TestDatabase();

  @Test
  void oneIsNeededByColumnsArraysAndDomainsOfItsTypesAndNotByItsOwnArrays() throws SQLException {
    database.execute(
        """
        create extension hstore;
        create extension citext;
        create extension ltree;
        create extension seg;
        create domain mail as citext;
        create table t (paths ltree[], size seg)
        """);
    assertThat(Extension.usedIn(database.connection()))
        .extracting(it -> it.name().name())
        .containsExactly("citext", "ltree", "seg");
  }
}
