package dev.limbeck.processor;

import dev.limbeck.operation.Operation;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.Diagnostic.Kind;

/** Says at an ordinary compile what the entities ask for and no migration gives. */
final class Coverage {

  private static final int SHOWN = 5;

  private Coverage() {}

  static void check(SnapshotFile snapshot, CompiledModule module, Reporter reporter) {
    List<String> heads = module.revisions().heads();
    if (heads.isEmpty() && isOfTests(snapshot, module.classes())) {
      return;
    }
    if (heads.size() > 1) {
      return; // The graph's own warning says what to do first.
    }
    if (!heads.stream().findFirst().equals(snapshot.head())) {
      reporter.print(
          Kind.WARNING, new Message("limbeck-325", snapshot.stale(heads.stream().findFirst())));
      return;
    }
    List<Operation> missing =
        Change.between(snapshot.schema(), module.schema(), module.hints(), List.of()).upgrade();
    if (!missing.isEmpty()) {
      reporter.print(Kind.WARNING, new Message("limbeck-332", sentence(missing)));
    }
  }

  // A build tool compiles test classes with the same options; what those include is told elsewhere.
  private static boolean isOfTests(SnapshotFile snapshot, MappedClasses classes) {
    return classes.own().isEmpty() && (classes.included().isEmpty() || snapshot.head().isPresent());
  }

  private static String sentence(List<Operation> missing) {
    String shown =
        missing.stream().limit(SHOWN).map(Operation::describe).collect(Collectors.joining("; "));
    String rest = missing.size() > SHOWN ? "; and %d more".formatted(missing.size() - SHOWN) : "";
    return "The entities have changes that no migration covers: %s%s. Write it with limbeck revision --autogenerate, or with javac and -Alimbeck.revision=\"...\"."
        .formatted(shown, rest);
  }
}
