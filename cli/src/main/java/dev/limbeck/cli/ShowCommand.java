package dev.limbeck.cli;

import dev.limbeck.project.Settings;
import dev.limbeck.revision.RevisionInfo;
import dev.limbeck.revision.RevisionWords;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows migrations. */
@Command(
    name = "show",
    description = "Show migrations: their place, their file, what they say of themselves.",
    footer = {
      "",
      "Examples; current asks the database:",
      "  limbeck show head",
      "  limbeck show billing@head-1 current"
    })
final class ShowCommand extends ProjectCommand {

  @Parameters(
      paramLabel = "REVISION",
      arity = "1..*",
      description = "An id, the start of one, a label, head, heads, current, head-1, billing@head.")
  private List<String> words = List.of();

  @Override
  public Integer call() {
    Settings settings = settings();
    Project project = Project.of(settings);
    RevisionLine line = RevisionLine.of(project.graph());
    String gap = "";
    for (String word : words) {
      for (RevisionInfo revision :
          RevisionWords.revisions(
              project.graph(), Applied.askFor(word, settings, "show " + word), word)) {
        console().print(gap + text(project, line, revision));
        gap = "\n";
      }
    }
    return ExitCode.DONE;
  }

  private static String text(Project project, RevisionLine line, RevisionInfo revision) {
    StringBuilder text = new StringBuilder();
    List<String> next = project.graph().children(revision).stream().map(RevisionInfo::id).toList();
    add(text, "Revision: ", List.of(revision.id() + line.marks(revision)));
    add(text, "Revises:  ", revision.parents().isEmpty() ? List.of("nothing") : revision.parents());
    add(text, "Needs:    ", revision.dependsOn());
    add(text, "Next:     ", next);
    add(text, "Labels:   ", revision.labels());
    add(text, "Message:  ", List.of(revision.message()));
    add(text, "File:     ", List.of(project.fileOf(revision)));
    return text + "\n" + project.sourceOf(revision).description().strip();
  }

  private static void add(StringBuilder text, String name, List<String> values) {
    if (!values.isEmpty()) {
      text.append(name).append(String.join(", ", values)).append('\n');
    }
  }
}
