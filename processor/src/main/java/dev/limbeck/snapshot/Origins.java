package dev.limbeck.snapshot;

import dev.limbeck.schema.Check;
import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.OrdinalEnum;
import dev.limbeck.schema.QualifiedName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** What in the source asks for each part of the schema. */
public final class Origins {

  private final Map<QualifiedName, TableDraft> tables = new TreeMap<>();
  private final Map<QualifiedName, Origin> sequences;
  private final Predicate<TypeElement> isOrderKnown;

  Origins(
      List<TableDraft> tables,
      Map<QualifiedName, Origin> sequences,
      Predicate<TypeElement> isOrderKnown) {
    tables.forEach(table -> this.tables.put(table.name().catalogue(), table));
    this.sequences = Map.copyOf(sequences);
    this.isOrderKnown = isOrderKnown;
  }

  /** The class or member that asks for a table. */
  public Optional<Origin> table(QualifiedName table) {
    return Optional.ofNullable(tables.get(table))
        .map(draft -> Origin.of(draft.source(), Optional.empty()));
  }

  public Optional<Origin> sequence(QualifiedName sequence) {
    return Optional.ofNullable(sequences.get(sequence));
  }

  /**
   * The attribute that a column is of; for a column that is no longer there, the table's origin.
   */
  public Optional<Origin> column(QualifiedName table, String column) {
    return find(table, column)
        .map(ColumnDraft::origin)
        .flatMap(found -> within(table, found))
        .or(() -> table(table));
  }

  /** The enum in a column. */
  public Optional<Origin.EnumValues> values(QualifiedName table, String column) {
    return find(table, column).flatMap(found -> found.origin().values());
  }

  /** What asks for a constraint, or for the columns that it is about. */
  public Optional<Origin> constraint(QualifiedName table, Constraint constraint) {
    Optional<TableDraft> draft = Optional.ofNullable(tables.get(table));
    Optional<Origin> own =
        draft.flatMap(
            it ->
                drafts(it)
                    .filter(part -> isDraftOf(part, constraint))
                    .flatMap(part -> it.origin(part).stream())
                    .findFirst());
    return own.flatMap(found -> within(table, found))
        .or(() -> firstOf(table, draft.map(it -> columns(it, constraint)).orElse(List.of())));
  }

  /** What asks for an index, or for the columns that it is about. */
  public Optional<Origin> index(QualifiedName table, Index index) {
    Optional<TableDraft> draft = Optional.ofNullable(tables.get(table));
    Optional<Origin> own =
        draft.flatMap(
            it ->
                it.indexes().stream()
                    .filter(
                        part ->
                            isNamed(part.name(), index.name()) || part.keys().equals(index.keys()))
                    .flatMap(part -> it.origin(part).stream())
                    .findFirst());
    List<String> columns =
        index.keys().stream().filter(key -> !key.isExpression()).map(key -> key.sql()).toList();
    return own.flatMap(found -> within(table, found)).or(() -> firstOf(table, columns));
  }

  /** The one column that a check is about. */
  public Optional<String> columnOf(QualifiedName table, Check check) {
    return Optional.ofNullable(tables.get(table))
        .map(draft -> CheckedColumns.only(draft, check.sql()))
        .filter(column -> !column.isEmpty());
  }

  // Nobody moves their constants.
  private static boolean isOfTheJdk(TypeElement type) {
    return type.getQualifiedName().toString().startsWith("java.");
  }

  /**
   * The enums that columns hold by number, by table and column; without those of which the compiler
   * does not tell in which order their constants are.
   */
  public List<OrdinalEnum> ordinals() {
    List<OrdinalEnum> found = new ArrayList<>();
    for (Map.Entry<QualifiedName, TableDraft> table : tables.entrySet()) {
      for (ColumnDraft column : table.getValue().columns()) {
        column
            .origin()
            .values()
            .filter(Origin.EnumValues::ordinal)
            .map(Origin.EnumValues::type)
            .filter(type -> !isOfTheJdk(type) && isOrderKnown.test(type))
            .map(type -> ordinal(table.getKey(), column, type))
            .ifPresent(found::add);
      }
    }
    return List.copyOf(found);
  }

  private static OrdinalEnum ordinal(QualifiedName table, ColumnDraft column, TypeElement type) {
    return new OrdinalEnum(
        table,
        column.catalogueName(),
        type.getQualifiedName() + "[]".repeat(column.type().dimensions()),
        EnumTypes.constants(type));
  }

  // A member that is not in the source is spoken of at what asks for the table.
  private Optional<Origin> within(QualifiedName table, Origin origin) {
    Optional<TableDraft> draft = Optional.ofNullable(tables.get(table));
    return draft.map(it -> origin.through(it.source())).filter(it -> !it.path().isEmpty());
  }

  private Optional<Origin> firstOf(QualifiedName table, List<String> columns) {
    return columns.stream()
        .filter(column -> find(table, column).isPresent())
        .findFirst()
        .flatMap(column -> column(table, column))
        .or(() -> table(table));
  }

  private Optional<ColumnDraft> find(QualifiedName table, String column) {
    return Optional.ofNullable(tables.get(table)).stream()
        .flatMap(draft -> draft.columns().stream())
        .filter(draft -> draft.catalogueName().equals(column))
        .findFirst();
  }

  private static Stream<Record> drafts(TableDraft table) {
    return Stream.of(table.uniques(), table.checks(), table.exclusions()).flatMap(List::stream);
  }

  private static boolean isDraftOf(Record part, Constraint constraint) {
    if (part instanceof UniqueDraft unique) {
      Set<String> columns = new HashSet<>(unique.columns());
      return isNamed(unique.name(), constraint.name())
          || columns.equals(new HashSet<>(constraint.columns()));
    }
    if (part instanceof ExclusionDraft exclusion) {
      return constraint.equals(exclusion.rule().withName(constraint.name()))
          || isNamed(exclusion.name(), constraint.name());
    }
    return part instanceof CheckDraft check
        && (isNamed(check.name(), constraint.name()) || sql(constraint).equals(check.sql()));
  }

  private static boolean isNamed(Optional<Name> given, String name) {
    return given.filter(it -> it.catalogue().equals(name)).isPresent();
  }

  private static String sql(Constraint constraint) {
    return constraint instanceof Check check ? check.sql() : "";
  }

  private static List<String> columns(TableDraft table, Constraint constraint) {
    return constraint instanceof Check check
        ? List.of(CheckedColumns.only(table, check.sql()))
        : constraint.columns();
  }
}
