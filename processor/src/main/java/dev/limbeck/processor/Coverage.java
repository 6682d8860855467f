package dev.limbeck.processor;

import dev.limbeck.pending.PendingChange;
import dev.limbeck.pending.PendingChange.Sort;
import dev.limbeck.pending.PendingChanges;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;

/** Says at an ordinary compile what the entities ask for and no migration gives. */
final class Coverage {

  /** What a difference is taken for. */
  enum Strictness {
    WARN,
    ERROR,
    OFF;

    static Strictness of(String text) {
      return Arrays.stream(values())
          .filter(it -> it.name().toLowerCase(Locale.ROOT).equals(text))
          .findFirst()
          .orElseThrow(
              () ->
                  new ProcessorException(
                      "limbeck-301",
                      "-A%s=%s is none of the choices; write one of warn, error, off."
                          .formatted(ProcessorOptions.PENDING, text)));
    }
  }

  private final Strictness strictness;
  private final Reporter reporter;
  private final Predicate<Element> isInSource;

  Coverage(Strictness strictness, Reporter reporter, Predicate<Element> isInSource) {
    this.strictness = strictness;
    this.reporter = reporter;
    this.isInSource = isInSource;
  }

  void check(SnapshotFile snapshot, CompiledModule module) {
    List<String> heads = module.revisions().heads();
    boolean isNothing = heads.isEmpty() && isOfTests(snapshot, module.classes());
    // With several heads, the graph's own warning says what to do first.
    if (strictness == Strictness.OFF || isNothing || heads.size() > 1) {
      return;
    }
    Optional<String> head = heads.stream().findFirst();
    if (!head.equals(snapshot.head())) {
      reporter.print(kind(), new Message("limbeck-325", snapshot.stale(head)));
      return;
    }
    Change change = Change.between(snapshot.schema(), module.schema(), module.hints(), List.of());
    new PendingChanges(module.mapped().sources(), isInSource)
        .between(change.renamed(), change.renames(), change.differences(), snapshot.ordinals())
        .forEach(it -> reporter.print(kind(it), it));
  }

  // A build tool compiles test classes with the same options; what those include is told elsewhere.
  private static boolean isOfTests(SnapshotFile snapshot, MappedClasses classes) {
    return classes.own().isEmpty() && (classes.included().isEmpty() || snapshot.head().isPresent());
  }

  // The rows would be read wrongly without anything that fails.
  private Kind kind(PendingChange pending) {
    return pending.sort() == Sort.RENUMBERED ? Kind.ERROR : kind();
  }

  private Kind kind() {
    return strictness == Strictness.ERROR ? Kind.ERROR : Kind.WARNING;
  }
}
