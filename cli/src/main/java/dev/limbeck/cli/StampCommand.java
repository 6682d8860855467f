package dev.limbeck.cli;

import dev.limbeck.Limbeck;
import dev.limbeck.problem.RefusedException;
import dev.limbeck.project.CompiledClasses;
import dev.limbeck.project.Settings;
import dev.limbeck.revision.AppliedRevision;
import dev.limbeck.revision.RevisionInfo;
import dev.limbeck.revision.StampPlan;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes down where a database is. */
@Command(
    name = "stamp",
    description = "Write down that the database is at a revision, and run nothing.",
    footer = {
      "",
      "For a database whose schema was made in another way. --verify compares it first.",
      "",
      "Example, for a database that Hibernate created from the same entities:",
      "  limbeck stamp head --verify"
    })
final class StampCommand extends ProjectCommand {

  @Parameters(
      paramLabel = "TARGET",
      arity = "1..*",
      description = "A revision or the start of one, head, heads or base; one for each branch.")
  private List<String> targets = List.of();

  @Option(
      names = "--purge",
      description = "Forget everything that is applied first, also what the code does not have.")
  private boolean purge;

  @Option(
      names = "--verify",
      description = "Compare the schema with what the migrations make, and refuse if it differs.")
  private boolean verify;

  @Override
  public Integer call() {
    Settings settings = settings();
    Database database = Database.require(settings, "stamp");
    try (CompiledClasses classes = Compiled.toRun(settings)) {
      Limbeck limbeck =
          database.limbeck().classLoader(classes.loader()).listener(new Progress(console()));
      if (verify) {
        verify(database, classes, limbeck);
      }
      StampPlan plan = purge ? limbeck.stampPurging(targets) : limbeck.stamp(targets);
      plan.remove().forEach(it -> tell(it, "counts as not applied"));
      plan.add().forEach(it -> tell(it, "counts as applied"));
      console()
          .say(
              plan.isEmpty() && !purge
                  ? "Nothing to do: %s was there already.".formatted(database.url().shown())
                  : "%s is stamped; nothing was run.".formatted(database.url().shown()));
      return ExitCode.DONE;
    }
  }

  private void tell(RevisionInfo revision, String what) {
    console().say("  %s  %s  %s".formatted(revision.id(), revision.message(), what));
  }

  private void verify(Database database, CompiledClasses classes, Limbeck limbeck) {
    Set<String> ids = new TreeSet<>();
    if (purge) {
      StampPlan.of(limbeck.revisions(), Set.of(), targets).add().forEach(it -> ids.add(it.id()));
    } else {
      StampPlan plan = limbeck.stampPlan(targets);
      limbeck.applied().stream().map(AppliedRevision::id).forEach(ids::add);
      plan.add().forEach(it -> ids.add(it.id()));
      plan.remove().forEach(it -> ids.remove(it.id()));
    }
    try (Shadow shadow = new Shadow(settings())) {
      HandMade handMade = HandMade.of(SchemaAt.of(classes, ids, shadow), database, shadow);
      if (!handMade.isEmpty()) {
        handMade.report(console());
        throw new RefusedException(
            "%s is not what these revisions make, so it was not stamped."
                .formatted(database.url().shown()));
      }
    }
  }
}
