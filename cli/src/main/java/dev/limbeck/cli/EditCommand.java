package dev.limbeck.cli;

import dev.limbeck.problem.RefusedException;
import dev.limbeck.project.Settings;
import dev.limbeck.revision.RevisionInfo;
import dev.limbeck.revision.RevisionWords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Opens migrations in the person's editor. */
@Command(
    name = "edit",
    description = "Open migrations in your editor: $VISUAL, else $EDITOR.",
    footer = {"", "Examples:", "  limbeck edit", "  limbeck edit 9b1a"})
final class EditCommand extends ProjectCommand {

  @Parameters(paramLabel = "REVISION", arity = "0..*", description = "As for show. Default: head.")
  private List<String> words = new ArrayList<>();

  @Override
  public Integer call() {
    Settings settings = settings();
    Project project = Project.of(settings);
    List<String> command = new ArrayList<>(editor());
    for (String word : words.isEmpty() ? List.of("head") : words) {
      for (RevisionInfo revision :
          RevisionWords.revisions(
              project.graph(), Applied.askFor(word, settings, "edit " + word), word)) {
        command.add(settings.folder().resolve(project.fileOf(revision)).toString());
      }
    }
    run(command);
    return ExitCode.DONE;
  }

  private List<String> editor() {
    return variable("VISUAL")
        .or(() -> variable("EDITOR"))
        .map(CommandWords::of)
        .orElseThrow(
            () ->
                new RefusedException(
                    "No editor is known: set the environment variable EDITOR, as in EDITOR=vi limbeck edit."));
  }

  private static void run(List<String> command) {
    try {
      int code = new ProcessBuilder(command).inheritIO().start().waitFor();
      if (code != 0) {
        throw new RefusedException(
            "The editor \"%s\" ended with exit code %d.".formatted(command.get(0), code));
      }
    } catch (IOException e) {
      throw new RefusedException(
          "The editor \"%s\" cannot be started: %s.".formatted(command.get(0), e.getMessage()), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RefusedException("Interrupted while waiting for the editor.", e);
    }
  }
}
