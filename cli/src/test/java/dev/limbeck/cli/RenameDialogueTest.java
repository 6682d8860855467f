package dev.limbeck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** At a terminal, what became of a name is asked and not refused. */
class RenameDialogueTest {

  private final Deque<String> answers = new ArrayDeque<>();
  private final List<String> questions = new ArrayList<>();
  private TestProject project;

  @BeforeEach
  void aProject(@TempDir Path folder) {
    project = TestProject.in(folder).onDatabase();
    project.entity(
        "Customer",
        "@Id Long id;\n@Column(nullable = false, unique = true) String nick;\nString note;\n");
    project.migrate("First");
    project.execute("insert into customer (id, nick, note) values (1, 'ann', 'early')");
    project.onTerminal(
        question -> {
          questions.add(question);
          return Optional.ofNullable(answers.poll());
        });
  }

  @Test
  void eachNameThatIsGoneIsAskedAboutWithTheEvidence() {
    project.entity(
        "Customer",
        "@Id Long id;\n@Column(nullable = false, unique = true) String handle;\nString remark;\n");
    answers.addAll(List.of("1", "0"));
    project.compile().autogenerate("Handle").requireDone();

    assertThat(questions)
        .containsExactly(
            """
            customer.nick is gone. Was it renamed?
              1  renamed to handle, with all it holds (both varchar(255), column 2, not null, unique constraint)
              2  renamed to remark, with all it holds (both varchar(255); only nick column 2, not\
             null, unique constraint; only remark column 3)
              0  dropped, with all it holds
            Which?\s""",
            """
            customer.note is gone. Was it renamed?
              1  renamed to remark, with all it holds (both varchar(255), column 3)
              0  dropped, with all it holds
            Which?\s""");
    project.compile().limbeck("upgrade").requireDone();
    assertThat(project.query("select handle, remark from customer")).containsExactly("ann|null");
  }

  @Test
  void anAnswerThatIsNoneIsAskedForAgainAndWithoutOneNothingIsWritten() {
    project.entity(
        "Customer",
        "@Id Long id;\n@Column(nullable = false, unique = true) String nick;\nString remark;\n");
    int before = project.files("src").size();
    answers.addAll(List.of("yes", "2", "-1"));
    TestProject.Run refused = project.compile().autogenerate("Remark");

    assertThat(questions).hasSize(3);
    assertThat(refused.exitCode()).isEqualTo(ExitCode.REFUSED);
    assertThat(refused.text()).contains("--rename customer.note=remark").contains("Nothing was");
    assertThat(project.files("src")).hasSize(before);

    questions.clear();
    assertThat(project.autogenerate("Remark").exitCode()).isEqualTo(ExitCode.REFUSED);
    assertThat(questions).as("nobody is asked again whose input is at its end").hasSize(1);

    answers.addAll(List.of("2", " 1 "));
    project.autogenerate("Remark").requireDone();
    assertThat(project.read(project.newestMigration()))
        .contains("op.renameColumn(\"customer\", \"note\", \"remark\");");
  }

  @Test
  void aTableIsAskedAboutToo() {
    project.delete("src/main/java/app/Customer.java");
    project.delete("target/classes/app/Customer.class");
    project.entity(
        "Client",
        "@Id Long id;\n@Column(nullable = false, unique = true) String nick;\nString note;\n");
    answers.add("1");
    project.compile().autogenerate("Clients").requireDone();

    assertThat(questions.get(0))
        .contains("customer is gone")
        .contains("renamed to client, with all it holds (both have the columns id, nick, note)");
    project.compile().limbeck("upgrade").requireDone();
    assertThat(project.query("select nick from client")).containsExactly("ann");
  }
}
