package dev.limbeck.snapshot;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import dev.limbeck.schema.Check;
import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.Exclusion;
import dev.limbeck.schema.ForeignKey;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.IndexKey;
import dev.limbeck.schema.PrimaryKey;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SchemaException;
import dev.limbeck.schema.Sequence;
import dev.limbeck.schema.Table;
import dev.limbeck.schema.Unique;
import dev.limbeck.schema.UserType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Turns finished tables into a schema, and gives names to all that has none. */
final class SchemaAssembler {

  private final ConstraintNames constraintNames;
  private final TableDrafts targets;
  private final Findings findings;
  private final KeyOrder keyOrder;
  private final ForeignKeyNames foreignKeyNames;
  private final ObjectNames names = new ObjectNames();

  SchemaAssembler(
      SnapshotOptions options, NamingStrategy naming, TableDrafts tables, Findings findings) {
    this.keyOrder = new KeyOrder(options.value(MappingOption.COLUMN_ORDER).equals("default"));
    this.foreignKeyNames = new ForeignKeyNames(naming);
    this.findings = findings;
    this.constraintNames = options.constraintNames();
    this.targets = tables;
  }

  /** The schema of some of the tables, in which nothing has a name that any of all has. */
  Schema assemble(
      List<TableDraft> drafts, Collection<Sequence> sequences, NamedEnums enums, Structs structs) {
    targets.all().forEach(draft -> takeNames(draft));
    sequences.forEach(sequence -> names.take(sequence.name()));
    List<Table> tables = new ArrayList<>();
    Set<QualifiedName> relations = new HashSet<>();
    for (TableDraft draft : drafts) {
      boolean isNew = relations.add(draft.name().catalogue());
      tryTable(draft).filter(table -> isNew).ifPresent(tables::add);
      if (!isNew) {
        clash(draft, "Table %s would be there twice, as PostgreSQL cuts names to 63 bytes.");
      }
    }
    Set<QualifiedName> counters =
        sequences.stream().map(Sequence::name).collect(toCollection(HashSet::new));
    for (TableDraft draft : drafts) {
      if (counters.contains(draft.name().catalogue())) {
        clash(draft, "Table %s would have the name of a sequence.");
      }
    }
    TreeSet<String> namespaces = new TreeSet<>();
    Stream.concat(tables.stream().map(Table::name), sequences.stream().map(Sequence::name))
        .forEach(name -> name.schema().ifPresent(namespaces::add));
    Set<QualifiedName> taken = tables.stream().map(Table::name).collect(toCollection(HashSet::new));
    List<Sequence> others = sequences.stream().filter(it -> !taken.contains(it.name())).toList();
    List<UserType> types = new ArrayList<>(enums.types(taken));
    types.forEach(type -> taken.add(type.name()));
    others.forEach(sequence -> taken.add(sequence.name()));
    types.addAll(structs.types(taken));
    types.forEach(type -> type.name().schema().ifPresent(namespaces::add));
    return new Schema(namespaces, types, tables, others);
  }

  private void clash(TableDraft draft, String what) {
    findings.add(
        Finding.CLASHING_NAMES,
        draft.source(),
        what.formatted(draft.name().catalogue()) + " Give each a name of its own.");
  }

  private Optional<Table> tryTable(TableDraft draft) {
    try {
      return Optional.of(table(draft));
    } catch (SchemaException impossible) {
      findings.add(
          Finding.CLASHING_NAMES,
          draft.source(),
          impossible.getMessage() + " Give each a name of its own.");
      return Optional.empty();
    }
  }

  private void takeNames(TableDraft draft) {
    QualifiedName table = draft.name().catalogue();
    names.take(table);
    take(table, draft.keyName());
    draft.uniques().forEach(unique -> take(table, unique.name()));
    draft.exclusions().forEach(exclusion -> take(table, exclusion.name()));
    draft.indexes().forEach(index -> take(table, index.name()));
    draft.checks().forEach(check -> take(table, check.name()));
    draft.foreignKeys().forEach(key -> take(table, foreignKeyNames.given(key)));
    for (ColumnDraft column : draft.columns()) {
      column.checks().forEach(check -> take(table, check.name()));
    }
  }

  private void take(QualifiedName table, Optional<Name> name) {
    name.ifPresent(given -> names.take(table.sibling(given.catalogue())));
  }

  // In the order in which PostgreSQL names the parts of one create table, then the rest.
  private Table table(TableDraft draft) {
    List<Constraint> constraints = new ArrayList<>();
    checks(draft).forEach(constraints::add);
    primaryKey(draft).ifPresent(constraints::add);
    UniqueRules.effective(draft).forEach(unique -> constraints.add(unique(draft, unique)));
    draft.exclusions().forEach(exclusion -> constraints.add(exclusion(draft, exclusion)));
    List<Index> indexes = draft.indexes().stream().map(index -> index(draft, index)).toList();
    draft.foreignKeys().forEach(key -> constraints.add(foreignKey(draft, key)));
    return new Table(
        draft.name().catalogue(),
        draft.columns().stream().map(ColumnDraft::column).toList(),
        constraints,
        indexes,
        draft.comment());
  }

  private Optional<PrimaryKey> primaryKey(TableDraft draft) {
    if (draft.key().isEmpty()) {
      return Optional.empty();
    }
    // A unique constraint that says the same leaves the key its name and its order.
    Optional<Name> written =
        draft.keyName().or(() -> UniqueRules.overKey(draft).flatMap(UniqueDraft::name));
    Optional<String> given = written.map(Name::catalogue);
    String name = given.orElseGet(() -> names.choose(draft.name().catalogue(), "", "pkey"));
    return Optional.of(new PrimaryKey(name, given.isEmpty(), keyOrder.of(draft)));
  }

  private Unique unique(TableDraft draft, UniqueDraft unique) {
    String name =
        unique
            .name()
            .map(Name::catalogue)
            .orElseGet(
                () ->
                    names.choose(
                        draft.name().catalogue(), String.join("_", unique.columns()), "key"));
    UniqueDraft.Form form = unique.form().orElse(UniqueDraft.Form.NONE);
    return new Unique(
        name,
        unique.name().isEmpty(),
        unique.columns(),
        form.include(),
        form.nullsNotDistinct(),
        form.deferral());
  }

  private Exclusion exclusion(TableDraft draft, ExclusionDraft exclusion) {
    Exclusion rule = exclusion.rule();
    if (exclusion.name().isPresent()) {
      return rule.withName(exclusion.name().get().catalogue());
    }
    String keys = columns(rule.elements().stream().map(Exclusion.Element::key));
    return rule.withImpliedName(names.choose(draft.name().catalogue(), keys, "excl"));
  }

  private Stream<Check> checks(TableDraft draft) {
    List<Check> checks = new ArrayList<>();
    for (ColumnDraft column : draft.columns()) {
      columnChecks(column).forEach(check -> checks.add(check(draft, check)));
    }
    draft.checks().forEach(check -> checks.add(check(draft, check)));
    return checks.stream();
  }

  // Hibernate joins a column's unnamed checks to one.
  private static List<CheckDraft> columnChecks(ColumnDraft column) {
    List<CheckDraft> named =
        column.checks().stream().filter(check -> check.name().isPresent()).toList();
    List<String> unnamed =
        column.checks().stream()
            .filter(check -> check.name().isEmpty())
            .map(CheckDraft::sql)
            .toList();
    List<CheckDraft> all = new ArrayList<>();
    if (unnamed.size() == 1) {
      all.add(CheckDraft.unnamed(unnamed.get(0)));
    }
    if (unnamed.size() > 1) {
      all.add(CheckDraft.unnamed(unnamed.stream().collect(joining(") and (", "(", ")"))));
    }
    all.addAll(named);
    return all;
  }

  private Check check(TableDraft draft, CheckDraft check) {
    Optional<String> given = check.name().map(Name::catalogue);
    String name =
        given.orElseGet(
            () ->
                names.choose(
                    draft.name().catalogue(), CheckedColumns.only(draft, check.sql()), "check"));
    return new Check(name, given.isEmpty(), check.sql());
  }

  private ForeignKey foreignKey(TableDraft draft, ForeignKeyDraft key) {
    ForeignKeyDraft ordered = keyOrder.like(key, targets);
    List<String> columns = ordered.columns().stream().map(Name::catalogue).toList();
    String name =
        foreignKeyNames
            .given(key)
            .map(Name::catalogue)
            .orElseGet(() -> implied(draft, key, columns));
    return new ForeignKey(
        name,
        key.name().isEmpty(),
        columns,
        key.references().catalogue(),
        ordered.referencedColumns().stream().map(Name::catalogue).toList(),
        key.rules().onDelete(),
        key.rules().onUpdate(),
        key.rules().deferral());
  }

  private String implied(TableDraft draft, ForeignKeyDraft key, List<String> columns) {
    return constraintNames == ConstraintNames.HIBERNATE
        ? foreignKeyNames.hashed(draft.name(), key)
        : names.choose(draft.name().catalogue(), String.join("_", columns), "fkey");
  }

  private Index index(TableDraft draft, IndexDraft index) {
    String name = index.name().map(Name::catalogue).orElseGet(() -> implied(draft, index));
    return new Index(
        name,
        index.name().isEmpty(),
        index.unique(),
        index.form().method(),
        index.keys(),
        index.form().include(),
        index.form().nullsNotDistinct(),
        index.form().where());
  }

  private String implied(TableDraft draft, IndexDraft index) {
    if (constraintNames == ConstraintNames.HIBERNATE) {
      return HibernateHash.index(draft.name().name(), index.spellings());
    }
    return names.choose(draft.name().catalogue(), columns(index.keys().stream()), "idx");
  }

  private static String columns(Stream<IndexKey> keys) {
    return keys.map(key -> key.isExpression() ? "expr" : key.sql()).collect(joining("_"));
  }
}
