package dev.limbeck.introspect;

import dev.limbeck.diff.SchemaFilter;
import dev.limbeck.introspect.Dependency.On;
import dev.limbeck.schema.ForeignKey;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Table;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What of a database a person wants to be looked at; what is left out may still be in the way. */
public final class SurveyPart {

  // These belong to no table, so that the filters of tables are not for them.
  private static final Set<String> FREE =
      Set.of(
          "function",
          "procedure",
          "aggregate",
          "range type",
          "type",
          "collation",
          "operator",
          "operator class",
          "operator family",
          "conversion",
          "text search configuration",
          "text search dictionary",
          "text search template",
          "text search parser",
          "comment on");

  private final SchemaFilter filter;

  public SurveyPart(SchemaFilter filter) {
    this.filter = filter;
  }

  /** The part of it. */
  public Survey of(Survey whole) {
    if (filter.equals(SchemaFilter.NONE)) {
      return whole;
    }
    List<Surrounding> objects =
        whole.surroundings().objects().stream().filter(this::includes).toList();
    List<Dependency> dependencies =
        Stream.concat(whole.surroundings().dependencies().stream(), leftOut(whole)).toList();
    return new Survey(
        filter.part(whole.schema()),
        notes(whole.notes()),
        new Surroundings(objects, dependencies),
        whole.names().part(filter));
  }

  /** The part of what the model leaves out. */
  public List<Unmodelled> notes(List<Unmodelled> notes) {
    return notes.stream().filter(this::includes).toList();
  }

  private boolean includes(Surrounding object) {
    boolean isFree = FREE.contains(object.kind());
    return filter.includesKind(object.kind())
        && (object.global()
            || (isFree
                ? filter.includesSchema(object.object().schema())
                : filter.includesTable(object.object())));
  }

  private boolean includes(Unmodelled note) {
    String kind = note.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    boolean isFree =
        switch (note.kind()) {
          case SEQUENCE, TYPE, ROUTINE -> true;
          case COMMENT -> note.part().isEmpty();
          default -> false;
        };
    return filter.includesKind(kind)
        && (isFree
            ? filter.includesSchema(note.object().schema())
            : filter.includesTable(note.object()));
  }

  private Stream<Dependency> leftOut(Survey whole) {
    Schema part = filter.part(whole.schema());
    List<Table> tables =
        whole.schema().tables().stream().filter(it -> part.table(it.name()).isEmpty()).toList();
    Stream<Dependency> objects =
        whole.surroundings().objects().stream()
            .filter(it -> !includes(it))
            .flatMap(it -> inSchema(it.name(), it.object()));
    return Stream.of(
            tables.stream().flatMap(SurveyPart::keys),
            tables.stream().flatMap(it -> inSchema("table " + it.name(), it.name())),
            tables.stream().flatMap(SurveyPart::ofParent),
            objects)
        .flatMap(it -> it);
  }

  private static Stream<Dependency> inSchema(String dependent, QualifiedName name) {
    return name.schema().stream()
        .map(it -> new QualifiedName(Optional.empty(), it))
        .map(it -> new Dependency(dependent, On.SCHEMA, it, Optional.empty()));
  }

  // It would go with its parent.
  private static Stream<Dependency> ofParent(Table table) {
    return table.partitionOf().stream()
        .map(
            of ->
                new Dependency(
                    "partition " + table.name(), On.TABLE, of.parent(), Optional.empty()));
  }

  private static Stream<Dependency> keys(Table table) {
    return table.foreignKeys().stream().flatMap(key -> dependencies(table.name(), key));
  }

  private static Stream<Dependency> dependencies(QualifiedName table, ForeignKey key) {
    String dependent = "foreign key %s of table %s".formatted(key.name(), table);
    return key.referencedColumns().stream()
        .map(it -> new Dependency(dependent, On.COLUMN, key.references(), Optional.of(it)));
  }

  /** The words for kinds that a filter may leave out, besides those of the model. */
  public static Set<String> kinds() {
    return Stream.concat(
            FREE.stream(),
            Stream.of(
                "view",
                "materialized view",
                "foreign table",
                "partition",
                "trigger",
                "rule",
                "policy",
                "statistics",
                "extension",
                "cast",
                "transform",
                "access method",
                "event trigger",
                "publication",
                "foreign server",
                "foreign data wrapper",
                "language"))
        .filter(it -> !it.equals("comment on"))
        .map(it -> it.replace(' ', '-'))
        .collect(Collectors.toUnmodifiableSet());
  }
}
