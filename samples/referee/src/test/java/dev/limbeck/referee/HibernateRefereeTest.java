package dev.limbeck.referee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.limbeck.catalogue.CatalogueListing;
import dev.limbeck.shadow.ShadowDatabase;
import dev.limbeck.shadow.TestPostgres;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.hibernate.tool.schema.spi.SchemaManagementException;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HibernateRefereeTest {

  @NullUnmarked // Hibernate fills the fields.
  @Entity(name = "Customer")
  static class Customer {
    @Id @GeneratedValue Long id;

    @Column(nullable = false, unique = true)
    String emailAddress;
  }

  @NullUnmarked // Hibernate fills the fields.
  @Entity(name = "Purchase")
  static class Purchase {
    @Id Long id;
    @ManyToOne Customer customer;
  }

  private static final HibernateReferee HIBERNATE =
      HibernateReferee.of(List.of(Customer.class, Purchase.class));

  private ShadowDatabase database;

  @BeforeEach
  void createDatabase() {
    database = TestPostgres.database();
  }

  @AfterEach
  void dropDatabase() {
    database.close();
  }

  @Test
  void createsWhatItThenAccepts() throws SQLException {
    HIBERNATE.createSchema(database.dataSource());

    assertThat(listing())
        .contains(
            "column public.customer emailaddress character varying(255) not null",
            "constraint public.customer customer_emailaddress_key UNIQUE (emailaddress)");
    assertThat(HIBERNATE.validate(database.dataSource())).isEmpty();
    assertThat(HIBERNATE.missing(database.dataSource())).isEmpty();
  }

  @Test
  void namesEveryObjectThatDiffersNotOnlyTheFirst() throws SQLException {
    HIBERNATE.createSchema(database.dataSource());

    execute("alter table customer alter column emailaddress type integer using 1");
    execute("alter table purchase drop column customer_id");
    execute("drop sequence customer_seq");

    assertThat(HIBERNATE.validate(database.dataSource()))
        .satisfiesExactlyInAnyOrder(
            problem -> assertThat(problem).contains("wrong column type", "emailAddress"),
            problem -> assertThat(problem).contains("missing column", "customer_id"),
            problem -> assertThat(problem).contains("missing sequence", "Customer_SEQ"));
  }

  @Test
  void missesAForeignKeyThatTheValidationDoesNotLookAt() throws SQLException {
    HIBERNATE.createSchema(database.dataSource());

    execute("alter table customer drop constraint customer_pkey cascade");

    assertThat(HIBERNATE.validate(database.dataSource())).isEmpty();
    assertThat(HIBERNATE.missing(database.dataSource()))
        .singleElement()
        .asString()
        .contains("Purchase", "foreign key (customer_id) references Customer");
  }

  @Test
  void followsTheSettingsThatItIsGiven() throws SQLException {
    Map<String, String> snakeCase =
        Map.of(
            "hibernate.physical_naming_strategy",
            "org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl");

    new HibernateReferee(HIBERNATE.entities(), snakeCase).createSchema(database.dataSource());

    assertThat(listing())
        .contains("column public.customer email_address character varying(255) not null");
  }

  @Test
  void failsWhereAStatementOfTheCreationFails() throws SQLException {
    execute("create table customer (id integer)");

    assertThatThrownBy(() -> HIBERNATE.createSchema(database.dataSource()))
        .isInstanceOf(SchemaManagementException.class)
        .hasMessageContaining("create table Customer");
  }

  private List<String> listing() throws SQLException {
    try (Connection connection = database.connect()) {
      return CatalogueListing.of(connection).lines();
    }
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
