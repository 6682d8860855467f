package dev.limbeck.sample.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.catalogue.CatalogueListing;
import dev.limbeck.referee.HibernateReferee;
import dev.limbeck.shadow.ShadowDatabase;
import dev.limbeck.shadow.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Keycloak's schema as Hibernate creates it: what ours is measured by. */
class KeycloakSchemaTest {

  private static HibernateReferee hibernate;
  private static ShadowDatabase created;

  @BeforeAll
  static void letHibernateCreateTheSchema() throws Exception {
    hibernate = HibernateReferee.of(KeycloakEntities.all());
    created = TestPostgres.database();
    hibernate.createSchema(created.dataSource());
  }

  @AfterAll
  static void drop() {
    created.close();
  }

  @Test
  void sixtyFourEntitiesAreEightySevenTables() throws SQLException {
    assertThat(hibernate.entities()).hasSize(64);
    assertThat(listing().lines()).filteredOn(line -> line.startsWith("table ")).hasSize(87);
  }

  @Test
  void hibernateAcceptsWhatItCreated() {
    assertThat(hibernate.validate(created.dataSource())).isEmpty();
    assertThat(hibernate.missing(created.dataSource())).isEmpty();
  }

  private static CatalogueListing listing() throws SQLException {
    try (Connection connection = created.connect()) {
      return CatalogueListing.of(connection);
    }
  }
}
