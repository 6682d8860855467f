package dev.limbeck.pending;

import static dev.limbeck.pending.PendingChange.Sort.PERHAPS_RENAMED;
import static java.util.stream.Collectors.joining;

import dev.limbeck.diff.Relocation;
import dev.limbeck.diff.RenameSuggestion;
import dev.limbeck.operation.AddColumn;
import dev.limbeck.operation.CreateTable;
import dev.limbeck.operation.DropColumn;
import dev.limbeck.operation.DropTable;
import dev.limbeck.operation.Operation;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.snapshot.Aspect;
import dev.limbeck.snapshot.Origin;
import dev.limbeck.snapshot.Origins;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import javax.lang.model.element.Element;

/** What goes while something alike comes, by the operation that brings the new one. */
final class PossibleRenames {

  private final List<Operation> steps;
  private final Map<String, List<RenameSuggestion>> byNewName = new TreeMap<>();
  private final List<String> oldNames = new ArrayList<>();

  private PossibleRenames(List<Operation> steps) {
    this.steps = List.copyOf(steps);
  }

  static PossibleRenames among(Schema before, List<Operation> steps) {
    PossibleRenames renames = new PossibleRenames(steps);
    for (RenameSuggestion suggestion : RenameSuggestion.among(before, steps)) {
      renames
          .byNewName
          .computeIfAbsent(newName(before, suggestion), name -> new ArrayList<>())
          .add(suggestion);
      renames.oldNames.add(suggestion.from());
    }
    return renames;
  }

  /** Whether a step is half of what may be a rename. */
  boolean speakFor(Operation step) {
    return brings(step).filter(byNewName::containsKey).isPresent()
        || takes(step).filter(oldNames::contains).isPresent();
  }

  /** One for each new thing, which names what it may have been. */
  List<PendingChange> changes(Origins origins, Predicate<Element> isInSource) {
    List<PendingChange> changes = new ArrayList<>();
    for (Operation step : steps) {
      brings(step)
          .map(byNewName::get)
          .ifPresent(
              suggestions ->
                  changes.add(
                      new PendingChange(
                          PERHAPS_RENAMED,
                          origin(step, origins)
                              .flatMap(origin -> origin.place(Aspect.PRESENCE, isInSource)),
                          text(suggestions))));
    }
    return changes;
  }

  private static String newName(Schema before, RenameSuggestion suggestion) {
    QualifiedName table = QualifiedName.of(suggestion.from());
    if (before.table(table).isPresent()) {
      return Relocation.target(table, suggestion.to()).toString();
    }
    int dot = suggestion.from().lastIndexOf('.');
    return suggestion.from().substring(0, dot + 1) + suggestion.to();
  }

  private static String text(List<RenameSuggestion> suggestions) {
    String old = suggestions.stream().map(RenameSuggestion::from).collect(joining(" or "));
    RenameSuggestion first = suggestions.get(0);
    boolean isMove = first.to().contains(".") || first.from().endsWith("." + first.to());
    String oldName =
        isMove ? first.from() : first.from().substring(first.from().lastIndexOf('.') + 1);
    return "it is new, and %s, which looks alike, is gone. If it is the same under another name, write @RenamedFrom(\"%s\") here, or give the next revision -Alimbeck.rename=%s:%s; if it is another, limbeck revision --autogenerate drops the old with all that it holds and makes the new."
        .formatted(old, oldName, first.from(), first.to());
  }

  private static Optional<Origin> origin(Operation step, Origins origins) {
    if (step instanceof AddColumn add) {
      return origins.column(add.table(), add.column().name());
    }
    return step instanceof CreateTable create
        ? origins.table(create.table().name())
        : Optional.empty();
  }

  private static Optional<String> brings(Operation step) {
    if (step instanceof AddColumn add) {
      return Optional.of(add.table() + "." + add.column().name());
    }
    return step instanceof CreateTable create
        ? Optional.of(create.table().name().toString())
        : Optional.empty();
  }

  private static Optional<String> takes(Operation step) {
    if (step instanceof DropColumn drop) {
      return Optional.of(drop.table() + "." + drop.column());
    }
    return step instanceof DropTable drop ? Optional.of(drop.table().toString()) : Optional.empty();
  }
}
