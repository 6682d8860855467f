package dev.limbeck.render;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import dev.limbeck.Definitions;
import dev.limbeck.Types;
import dev.limbeck.schema.ColumnStorage;
import dev.limbeck.schema.ForeignKey;
import java.util.SortedSet;
import java.util.TreeSet;

/** The words that a migration imports statically, collected while it is written. */
final class Words {

  private final SortedSet<String> types = new TreeSet<>();
  private final SortedSet<String> definitions = new TreeSet<>();
  private final SortedSet<String> actions = new TreeSet<>();
  private final SortedSet<String> strategies = new TreeSet<>();

  /** The name of a method of {@link Types}. */
  CodeBlock type(String name) {
    types.add(name);
    return CodeBlock.of("$L", name);
  }

  /** The name of a method of {@link Definitions}. */
  CodeBlock definition(String name) {
    definitions.add(name);
    return CodeBlock.of("$L", name);
  }

  CodeBlock action(ForeignKey.Action action) {
    actions.add(action.name());
    return CodeBlock.of("$L", action.name());
  }

  CodeBlock strategy(ColumnStorage.Strategy strategy) {
    strategies.add(strategy.name());
    return CodeBlock.of("$L", strategy.name());
  }

  JavaFile.Builder importedBy(JavaFile.Builder file) {
    addTo(file, ClassName.get(Types.class), types);
    addTo(file, ClassName.get(Definitions.class), definitions);
    addTo(file, ClassName.get(ForeignKey.Action.class), actions);
    addTo(file, ClassName.get(ColumnStorage.Strategy.class), strategies);
    return file;
  }

  private static void addTo(JavaFile.Builder file, ClassName owner, SortedSet<String> names) {
    if (!names.isEmpty()) {
      file.addStaticImport(owner, names.toArray(String[]::new));
    }
  }
}
