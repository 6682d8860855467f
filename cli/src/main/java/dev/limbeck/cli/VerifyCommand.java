package dev.limbeck.cli;

import dev.limbeck.Limbeck;
import dev.limbeck.project.CompiledClasses;
import dev.limbeck.project.Settings;
import dev.limbeck.revision.AppliedRevision;
import dev.limbeck.revision.RevisionInfo;
import dev.limbeck.revision.Verification;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;

/** Asks whether a database is what the migrations made of it. */
@Command(
    name = "verify",
    description = "Is the database what its migrations made of it? Exit code 4 if not.",
    footer = {
      "",
      "It names migrations that were edited after they were applied, that the code does not have,",
      "and that were left out, and what was changed in the database by hand.",
      "",
      "Example:",
      "  limbeck verify"
    })
final class VerifyCommand extends ProjectCommand {

  @Override
  public Integer call() {
    Settings settings = settings();
    Database database = Database.require(settings, "verify");
    try (CompiledClasses classes = Compiled.toRun(settings);
        Shadow shadow = new Shadow(settings)) {
      Limbeck limbeck = database.limbeck().classLoader(classes.loader());
      Verification verification = limbeck.verify();
      report(verification);
      if (!verification.unknown().isEmpty() || verification.halfDone().isPresent()) {
        return ExitCode.DIFFERENT;
      }
      Set<String> applied =
          limbeck.applied().stream().map(AppliedRevision::id).collect(Collectors.toSet());
      HandMade handMade = HandMade.of(SchemaAt.of(classes, applied, shadow), database, shadow);
      handMade.report(console());
      if (verification.isGood() && handMade.isEmpty()) {
        console()
            .say(
                "%s is what its migrations made of it: %s."
                    .formatted(
                        database.url().shown(),
                        applied.size() == 1 ? "1 revision" : applied.size() + " revisions"));
        return ExitCode.DONE;
      }
      return ExitCode.DIFFERENT;
    }
  }

  private void report(Verification verification) {
    for (Verification.Edited edited : verification.edited()) {
      console()
          .print(
              "Edited after it was applied: %s (%s). Put it back as it was, and write what is to change as a new migration."
                  .formatted(edited.applied().id(), edited.applied().message()));
    }
    for (AppliedRevision unknown : verification.unknown()) {
      console()
          .print(
              "Not in the code: %s (%s). Use the code that it was applied with, or downgrade with that first."
                  .formatted(unknown.id(), unknown.message()));
    }
    for (RevisionInfo missing : verification.missing()) {
      console()
          .print(
              "Left out: %s (%s), though what comes after it is applied."
                  .formatted(missing.id(), missing.message()));
    }
    verification
        .halfDone()
        .ifPresent(
            half ->
                console()
                    .print(
                        "Half done: %s. See it with \"limbeck repair\"."
                            .formatted(half.revision())));
  }
}
