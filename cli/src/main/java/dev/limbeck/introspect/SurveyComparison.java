package dev.limbeck.introspect;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.limbeck.schema.Column;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What differs between two databases that no operation of the model can change. */
public final class SurveyComparison {

  private static final String ONLY = "%s is only in %s";

  private final Schema wanted;
  private final String from;
  private final String to;

  /**
   * @param wanted the schema that the first database is to have
   * @param from what to call the first database
   * @param to what to call the second one
   */
  public SurveyComparison(Schema wanted, String from, String to) {
    this.wanted = wanted;
    this.from = from;
    this.to = to;
  }

  /** One sentence for each difference, without its full stop. */
  public List<String> differences(Survey one, Survey other) {
    List<String> lines = new ArrayList<>();
    notes(one, other, lines);
    Map<String, List<String>> here = definitions(one);
    Map<String, List<String>> there = definitions(other);
    TreeSet<String> names = new TreeSet<>(here.keySet());
    names.addAll(there.keySet());
    for (String name : names) {
      if (!there.containsKey(name)) {
        lines.add(ONLY.formatted(name, from));
      } else if (!here.containsKey(name)) {
        lines.add(ONLY.formatted(name, to));
      } else if (!here.get(name).equals(there.get(name))) {
        lines.add("%s is not the same in both".formatted(name));
      }
    }
    return List.copyOf(lines);
  }

  /**
   * What a database has lost beside the model: counted by kind, as what hangs on a renamed table
   * goes under another name.
   */
  public static List<String> lost(Survey before, Survey after) {
    Map<String, Long> left = new TreeMap<>();
    kinds(after).forEach(kind -> left.merge(kind, 1L, Long::sum));
    Map<String, Long> had = new TreeMap<>();
    kinds(before).forEach(kind -> had.merge(kind, 1L, Long::sum));
    List<String> still = after.beside();
    List<String> lost = new ArrayList<>();
    had.forEach(
        (kind, count) -> {
          if (left.getOrDefault(kind, 0L) < count) {
            before.beside().stream()
                .filter(it -> it.startsWith(kind + " ") && !still.contains(it))
                .forEach(lost::add);
          }
        });
    return lost;
  }

  private static Stream<String> kinds(Survey survey) {
    return survey.surroundings().objects().stream()
        .filter(it -> !it.isDetail())
        .map(Surrounding::kind);
  }

  private void notes(Survey one, Survey other, List<String> lines) {
    List<String> here = notes(one);
    List<String> there = notes(other);
    Stream<String> gone =
        one.notes().stream().filter(it -> stays(it, one.schema())).map(Unmodelled::text);
    Stream<String> goneDetails = details(one).filter(this::stays).map(Surrounding::text);
    Stream.concat(gone, goneDetails)
        .filter(it -> !there.contains(it))
        .sorted()
        .forEach(it -> lines.add(ONLY.formatted(it, from)));
    there.stream()
        .filter(it -> !here.contains(it))
        .sorted()
        .forEach(it -> lines.add(ONLY.formatted(it, to)));
  }

  private static List<String> notes(Survey survey) {
    return Stream.concat(
            survey.notes().stream().map(Unmodelled::text), details(survey).map(Surrounding::text))
        .toList();
  }

  private static Stream<Surrounding> details(Survey survey) {
    return survey.surroundings().objects().stream().filter(Surrounding::isDetail);
  }

  private static Map<String, List<String>> definitions(Survey survey) {
    return survey.surroundings().objects().stream()
        .filter(it -> !it.isDetail())
        .collect(
            groupingBy(
                Surrounding::name, TreeMap::new, mapping(Surrounding::definition, toList())));
  }

  private boolean stays(Surrounding detail) {
    return wanted.table(detail.object()).isPresent();
  }

  // What goes by a step of the model takes along what the model left out of it.
  private boolean stays(Unmodelled note, Schema here) {
    QualifiedName object = note.object();
    String part = note.part().orElse("");
    return switch (note.kind()) {
      case TABLE -> wanted.table(object).isPresent();
      case COLUMN ->
          wanted
              .table(object)
              .flatMap(it -> it.column(part))
              .filter(it -> has(it, note))
              .isPresent();
      case CONSTRAINT, INDEX -> !goes(object, part, here);
      case SEQUENCE -> wanted.sequence(object).isPresent();
      case TYPE -> wanted.type(object).isPresent();
      case COMMENT -> note.part().isPresent() ? !goes(object, part, here) : !goes(object, here);
      default -> true;
    };
  }

  private static boolean has(Column column, Unmodelled note) {
    return !column.nullable() || !note.what().startsWith("NOT NULL");
  }

  private boolean goes(QualifiedName sequence, Schema here) {
    return here.sequence(sequence).isPresent() && wanted.sequence(sequence).isEmpty();
  }

  // What the model does not hold at all, such as an invalid index, goes with its table only.
  private boolean goes(QualifiedName name, String part, Schema here) {
    Optional<Table> table = wanted.table(name);
    return table.isEmpty()
        || (here.table(name).filter(it -> has(it, part)).isPresent() && !has(table.get(), part));
  }

  private static boolean has(Table table, String part) {
    return table.constraint(part).isPresent() || table.index(part).isPresent();
  }
}
