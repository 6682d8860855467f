package dev.limbeck.project;

import dev.limbeck.schema.Hints;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Sequence;
import dev.limbeck.schema.Table;
import dev.limbeck.schema.UserType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Makes one schema of the models of several modules. What two of them say alike counts once; where
 * they differ, the one that is made of all the other's entity classes and more counts, as that of a
 * module that extends another's entities.
 */
final class MergedModels {

  private static final String COUNT = "entities";

  private final List<ModuleModel> modules;
  private final List<ModelConflict> conflicts = new ArrayList<>();

  private MergedModels(List<ModuleModel> modules) {
    this.modules = modules;
  }

  static EntityModel of(List<ModuleModel> modules) {
    MergedModels merged = new MergedModels(modules);
    Schema schema = merged.schema();
    Hints hints =
        modules.stream().map(module -> module.document().hints()).reduce(Hints.NONE, Hints::plus);
    return new EntityModel(modules, schema, hints, merged.conflicts, merged.differentOptions());
  }

  /** A module, and what it says of one table or sequence. */
  private record Saying<T>(ModuleModel module, T said) {}

  private Schema schema() {
    SortedSet<String> namespaces = new TreeSet<>();
    Map<QualifiedName, List<Saying<Table>>> tables = new TreeMap<>();
    Map<QualifiedName, List<Saying<Sequence>>> sequences = new TreeMap<>();
    Map<QualifiedName, List<Saying<UserType>>> types = new TreeMap<>();
    for (ModuleModel module : modules) {
      Schema schema = module.document().schema();
      namespaces.addAll(schema.namespaces());
      schema.tables().forEach(it -> add(tables, it.name(), new Saying<>(module, it)));
      schema.sequences().forEach(it -> add(sequences, it.name(), new Saying<>(module, it)));
      schema.types().forEach(it -> add(types, it.name(), new Saying<>(module, it)));
    }
    List<Table> oneOfEach = new ArrayList<>();
    tables.forEach((name, said) -> oneOfEach.add(table(name, said)));
    List<Sequence> sequenceOfEach = new ArrayList<>();
    sequences.forEach(
        (name, said) -> sequenceOfEach.add(same("sequence " + name, said, Schema.EMPTY::plus)));
    List<UserType> typeOfEach = new ArrayList<>();
    types.forEach((name, said) -> typeOfEach.add(same("type " + name, said, Schema.EMPTY::plus)));
    return new Schema(namespaces, typeOfEach, oneOfEach, sequenceOfEach);
  }

  private static <T> void add(
      Map<QualifiedName, List<Saying<T>>> all, QualifiedName name, Saying<T> saying) {
    all.computeIfAbsent(name, key -> new ArrayList<>()).add(saying);
  }

  private Table table(QualifiedName name, List<Saying<Table>> said) {
    for (Saying<Table> candidate : said) {
      if (said.stream().allMatch(other -> counts(name, candidate, other))) {
        return candidate.said();
      }
    }
    Saying<Table> first = said.get(0);
    Saying<Table> other =
        said.stream().filter(it -> !it.said().equals(first.said())).findFirst().orElseThrow();
    conflicts.add(
        new ModelConflict(
            "table " + name,
            first.module(),
            Schema.of(first.said()),
            other.module(),
            Schema.of(other.said())));
    return first.said();
  }

  private static boolean counts(QualifiedName name, Saying<Table> candidate, Saying<Table> other) {
    return other.said().equals(candidate.said())
        || candidate.module().knowsMoreThan(other.module(), name);
  }

  // What all modules have to say alike.
  private <T> T same(String what, List<Saying<T>> said, Function<T, Schema> alone) {
    Saying<T> first = said.get(0);
    Optional<Saying<T>> other =
        said.stream().filter(it -> !it.said().equals(first.said())).findFirst();
    other.ifPresent(
        it ->
            conflicts.add(
                new ModelConflict(
                    what,
                    first.module(),
                    alone.apply(first.said()),
                    it.module(),
                    alone.apply(it.said()))));
    return first.said();
  }

  /** A sentence for each option that two modules were compiled with different values of. */
  private List<String> differentOptions() {
    List<String> sentences = new ArrayList<>();
    SortedSet<String> keys = new TreeSet<>();
    modules.forEach(module -> keys.addAll(module.document().header().keySet()));
    keys.remove(COUNT);
    for (String key : keys) {
      String first = option(modules.get(0), key);
      modules.stream()
          .filter(module -> !option(module, key).equals(first))
          .findFirst()
          .ifPresent(
              other ->
                  sentences.add(
                      "%s is %s in %s, but %s in %s: compile the modules with the same -Alimbeck options."
                          .formatted(
                              key,
                              first,
                              modules.get(0).shown(),
                              option(other, key),
                              other.shown())));
    }
    return sentences;
  }

  private static String option(ModuleModel module, String key) {
    String value = module.document().header().get(key);
    return value == null ? "not given" : value;
  }
}
