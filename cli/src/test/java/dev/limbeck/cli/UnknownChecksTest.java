package dev.limbeck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks that Hibernate makes of values which only the running application knows. */
class UnknownChecksTest {

  private static final String RANK =
      """
      package app;

      import jakarta.persistence.EnumeratedValue;

      enum Rank {
        LOW("l"), HIGH("h");

        @EnumeratedValue final String code;

        Rank(String code) {
          this.code = code;
        }
      }
      """;

  private static final String RANKS = "check (rank in ('l', 'h'))";

  private TestProject project;

  @BeforeEach
  void anEnumWithValuesOfItsOwn(@TempDir Path folder) {
    project = TestProject.in(folder).onDatabase().write("src/main/java/app/Rank.java", RANK);
    customer("@Enumerated(EnumType.STRING) Rank rank;\n");
  }

  @Test
  void aCheckThatHibernateMadeInTheDatabaseIsNoDrift() {
    project.migrate("First");
    project.execute("alter table customer add constraint customer_rank_check " + RANKS);

    assertAgrees();
    assertThat(project.autogenerate("Tidy up", "--drop-unknown").requireDone().out())
        .startsWith("Nothing to do");
  }

  @Test
  void tablesThatHibernateMadeAreTakenOverWithTheCheck() {
    project.execute(
        "create table customer (id bigint not null primary key, rank varchar(255) " + RANKS + ")");
    project.compile();

    assertAgrees();
  }

  @Test
  void aCheckInAMigrationStays() {
    project.migrate("First");
    checkByMigration();

    assertAgrees();
    assertThat(project.autogenerate("Tidy up", "--drop-unknown").requireDone().out())
        .startsWith("Nothing to do");
    assertThat(project.autogenerate("Again", "--from-snapshot").requireDone().out())
        .startsWith("Nothing to do");
    project.with("LIMBECK_URL", "");
    assertThat(project.limbeck("check").requireDone().out()).contains("a private PostgreSQL");
  }

  @Test
  void aCheckStaysWhenItsColumnAndTheTableChange() {
    project.migrate("First");
    checkByMigration();
    project.execute("insert into customer values (1, 'h')");
    customer("@Enumerated(EnumType.STRING) @Column(nullable = false, length = 40) Rank rank;\n");
    project.migrate("Shorter rank");

    assertThat(project.read(project.newestMigration())).doesNotContain("letters");
    assertThat(checks()).hasSize(1);
    assertAgrees();
    project.limbeck("downgrade", "-1").requireDone();
    assertThat(checks()).hasSize(1);
    assertThat(project.query("select rank from customer")).containsExactly("h");
  }

  @Test
  void aCheckGoesWithItsColumnAndComesBackWithIt() {
    project.migrate("First");
    checkByMigration();
    customer("");
    project.migrate("No ranks");

    assertThat(checks()).isEmpty();
    assertAgrees();
    project.limbeck("downgrade", "-1").requireDone();
    assertThat(checks()).hasSize(1);
  }

  @Test
  void theSameHoldsOfAConvertedEnum() {
    project.write("src/main/java/app/Rank.java", "package app; enum Rank { LOW, HIGH }");
    project.write(
        "src/main/java/app/Letters.java",
        """
        package app;

        import jakarta.persistence.*;

        @Converter
        class Letters implements AttributeConverter<Rank, String> {
          @Override
          public String convertToDatabaseColumn(Rank rank) {
            return rank == null ? null : rank.name().substring(0, 1).toLowerCase();
          }

          @Override
          public Rank convertToEntityAttribute(String letter) {
            return letter == null ? null : letter.equals("l") ? Rank.LOW : Rank.HIGH;
          }
        }
        """);
    customer("@Convert(converter = Letters.class) Rank rank;\n");
    project.migrate("First");
    project.execute("alter table customer add " + RANKS);
    assertAgrees();
    checkByMigration();

    assertAgrees();
  }

  @Test
  void aCheckOfAnotherColumnIsDriftAsEver() {
    project.migrate("First");
    project.execute("alter table customer add check (id > 0)");

    assertThat(project.limbeck("check").requireDone().out())
        .contains("Drift", "check customer_id_check (id > 0)");
  }

  private void assertAgrees() {
    assertThat(project.limbeck("check").requireDone().out())
        .contains(" agree")
        .doesNotContain("Drift");
    assertThat(project.autogenerate("Again").requireDone().out()).startsWith("Nothing to do");
  }

  private void checkByMigration() {
    project.limbeck("revision", "-m", "Letters", "--created", "2026-01-15T10:31Z").requireDone();
    project.fill(
        "op.addConstraint(\"customer\", dev.limbeck.Definitions.check(\"letters\", \"rank in ('l', 'h')\"));\n",
        "op.dropConstraint(\"customer\", \"letters\");\n");
    project.compile().limbeck("upgrade").requireDone();
    project.limbeck("snapshot").requireDone();
  }

  private List<String> checks() {
    return project.query(
        "select conname from pg_constraint where conrelid = 'customer'::regclass and contype = 'c'");
  }

  private void customer(String more) {
    project.entity("Customer", "@Id Long id;\n" + more);
  }
}
