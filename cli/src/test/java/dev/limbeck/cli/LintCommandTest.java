package dev.limbeck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said about a migration that nobody should run on a busy database. */
class LintCommandTest {

  private TestProject project;

  @BeforeEach
  void aProject(@TempDir Path folder) {
    project = TestProject.in(folder);
    project.entity("Person", "@Id Long id;\nString name;\nString city;\nString nick;\n").compile();
    project.autogenerate("First").requireDone();
    project.compile();
  }

  private void careless() {
    project.byHand(
        "Careless",
        """
        op.createTable(
            "pet",
            table -> {
              table.column("id", bigint()).notNull();
              table.column("owner", bigint());
              table.primaryKey("pet_pkey", "id");
              table.foreignKey("pet_owner_fkey", "owner").references("person", "id");
            });
        op.createIndex("person_city_idx", "person", "city");
        op.addColumn("person", column("code", text()).notNull());
        op.alterColumn("person", column("name", varchar(255)), column("name", varchar(255)).notNull());
        op.dropColumn("person", "nick");
        """,
        "");
  }

  @Test
  void eachFindingHasItsPlaceItsReasonAndWhatToWrite() {
    careless();
    Golden.assertMatches("lint", project.limbeck("lint"));
    Golden.assertMatches("lint-github", project.limbeck("lint", "--format", "github"));
    Golden.assertMatches("lint-json", project.limbeck("lint", "--format", "json"));
    assertThat(project.limbeck("lint", "--format", "sarif").out())
        .contains("\"version\": \"2.1.0\"", "\"ruleId\": \"not-null\"");
  }

  @Test
  void whatIsMeantSoIsAcceptedWithAReason() {
    careless();
    accept("@dev.limbeck.Accepts(rule = \"loses-data\", reason = \"Nobody has a nick.\")");
    assertThat(project.limbeck("lint").out()).doesNotContain("loses-data").contains("not-null");

    accept("@dev.limbeck.Accepts(rule = \"loses-dat\", reason = \"\")");
    assertThat(project.limbeck("lint").out()).contains("There is no such rule; known are");

    accept("@dev.limbeck.Accepts(rule = \"index\", reason = \" \")");
    assertThat(project.limbeck("lint").out()).contains("It gives no reason");
  }

  @Test
  void aTableWithoutRowsWeighsNothing() {
    careless();
    project.onDatabase();
    project.limbeck("upgrade", "+1").requireDone();
    assertThat(project.limbeck("lint", "--weigh").out())
        .contains("no-downgrade")
        .doesNotContain("not-null", "loses-data");

    project.execute("insert into person (id) values (1)");
    assertThat(project.limbeck("lint", "--weigh").out()).contains("not-null", "loses-data");
  }

  @Test
  void whatWasEditedAfterItWasAppliedIsSaid() {
    project.byHand("Tags", "op.createTable(\"tag\", table -> table.column(\"id\", bigint()));", "");
    accept("@dev.limbeck.Accepts(rule = \"no-downgrade\", reason = \"Nobody goes back.\")");
    project.onDatabase();
    project.limbeck("upgrade").requireDone();
    String before = project.limbeck("lint", "--weigh", "-r", "head").requireDone().out();
    assertThat(before).doesNotContain("edited");

    String file = project.newestMigration();
    project.write(file, project.read(file).replace("bigint()", "integer()"));
    project.compile();

    TestProject.Run edited = project.limbeck("lint", "--weigh", "-r", "head");
    assertThat(edited.exitCode()).isEqualTo(4);
    assertThat(edited.out()).contains(": edited\n", "It was edited after it was applied");
    assertThat(project.limbeck("lint", "-r", "head").out()).doesNotContain("edited");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "index | op.createIndex('person_city_idx', 'person', 'city');",
        "index-replacement | op.dropIndex('person_nick_idx', 'person'); op.createIndex('person_nick_idx', 'person', 'nick', 'city');",
        "not-null | op.alterColumn('person', column('name', varchar(255)), column('name', varchar(255)).notNull());",
        "volatile-default | op.addColumn('person', column('token', uuid()).defaultTo('gen_random_uuid()'));",
        "identity | op.addColumn('person', column('number', bigint()).identity());",
        "partition | op.attachPartition('visit_2', 'visit', 'FROM (5) TO (9)');",
        "partition | op.createPartition('visit_3', 'visit', 'FROM (5) TO (9)');",
        "unique | op.addConstraint('visit', unique('visit_id_key', 'id'));",
        "foreign-key | op.addConstraint('visit', foreignKey('visit_person_fkey', 'id').references('person', 'id'));",
        "unique | op.addConstraint('person', unique('person_name_key', 'name'));",
        "check | op.addConstraint('person', check('person_id_check', 'id > 0'));",
        "foreign-key | op.addConstraint('person', foreignKey('person_self_fkey', 'id').references('person', 'id'));",
        "check | op.execute('alter table person add constraint person_id_check check (id > 0)', 'alter table person drop constraint person_id_check');",
        "validated-together | op.addConstraintNotValid('person', check('person_id_check', 'id > 0')); op.execute('alter table person validate constraint person_id_check', 'select 1');",
        "index | op.execute('create index person_name_idx on person (name)', 'drop index person_name_idx');",
        "key-replacement | op.dropConstraint('person', 'person_city_key'); op.addConstraint('person', unique('person_city_key', 'city', 'name'));",
        "backfill | op.addColumn('person', column('code', text()).notNull());",
        "no-downgrade | op.addColumn('person', column('code', text()));"
      })
  void whatIsToBeWrittenCompilesAndHasNothingToBeSaidOf(String rule, String careless) {
    project.byHand(
        "Before",
        """
        op.createIndex("person_nick_idx", "person", "nick");
        op.addConstraint("person", unique("person_city_key", "city"));
        op.createTable("visit", table -> {
          table.column("id", bigint()).notNull();
          table.partitionByRange("id");
        });
        op.createPartition("visit_1", "visit", "FROM (1) TO (5)");
        op.createPartition("visit_rest", "visit", "DEFAULT");
        op.createTable("visit_2", table -> table.column("id", bigint()).notNull());
        """,
        "");
    project.limbeck("snapshot").requireDone();
    project.byHand("Careless", careless.replace('\'', '"'), "");
    String file = project.newestMigration();
    assertThat(project.limbeck("lint", "-r", "head").out()).contains(": " + rule + "\n");

    String corrected = instead(project.limbeck("lint", "-r", "head").out(), rule);
    String method = rule.equals("no-downgrade") ? "downgrade" : "upgrade";
    project.write(file, withBody(project.read(file), method, corrected));
    project.compile();

    assertThat(project.limbeck("lint", "-r", "head").out()).doesNotContain(": " + rule + "\n");
  }

  private static String instead(String report, String rule) {
    String finding = report.substring(report.indexOf(": " + rule + "\n"));
    String lines = finding.substring(finding.indexOf("  Write:\n") + "  Write:\n".length());
    return lines.substring(0, lines.indexOf("\n\n"));
  }

  private static String withBody(String source, String method, String body) {
    int start = source.indexOf("void " + method + "(Operations op) {");
    int open = source.indexOf('{', start) + 1;
    int close = source.indexOf("\n  }", open);
    return source.substring(0, open) + "\n" + body + source.substring(close);
  }

  @Test
  void onlySomeAreRead() {
    Golden.assertMatches("lint-nothing", project.limbeck("lint", "-r", ":+1"));
  }

  private void accept(String annotation) {
    String file = project.newestMigration();
    String source = project.read(file).replaceAll("(?m)^@dev.limbeck.Accepts.*\n", "");
    project.write(file, source.replace("@Revision(", annotation + "\n@Revision("));
    project.compile();
  }
}
