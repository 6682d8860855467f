package dev.limbeck.diff;

import dev.limbeck.schema.Check;
import dev.limbeck.schema.Column;
import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.DomainType;
import dev.limbeck.schema.Exclusion;
import dev.limbeck.schema.ForeignKey;
import dev.limbeck.schema.Inheritance;
import dev.limbeck.schema.PartitionTree;
import dev.limbeck.schema.PrimaryKey;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Sequence;
import dev.limbeck.schema.Table;
import dev.limbeck.schema.Unique;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a person wants to be looked at. It is applied to all sides of a comparison before anything
 * is compared. A foreign key to a table that is left out stays: it belongs to the table that has
 * it.
 *
 * @param includeSchemas the schemas that are looked at; empty for all
 * @param includeTables the tables that are looked at; empty for all
 * @param excludeKinds words of {@link #KINDS} and of what the model does not hold
 */
public record SchemaFilter(
    List<NamePattern> includeSchemas,
    List<NamePattern> excludeSchemas,
    List<NamePattern> includeTables,
    List<NamePattern> excludeTables,
    Set<String> excludeKinds) {

  /** Looks at everything. */
  public static final SchemaFilter NONE =
      new SchemaFilter(List.of(), List.of(), List.of(), List.of(), Set.of());

  /** The kinds of objects of the model that can be left out, each with all of its kind. */
  public static final Set<String> KINDS =
      Set.of(
          "index",
          "unique",
          "check",
          "exclusion",
          "foreign-key",
          "comment",
          "domain",
          "partition",
          "statistics");

  public SchemaFilter {
    includeSchemas = List.copyOf(includeSchemas);
    excludeSchemas = List.copyOf(excludeSchemas);
    includeTables = List.copyOf(includeTables);
    excludeTables = List.copyOf(excludeTables);
    excludeKinds = Set.copyOf(excludeKinds);
  }

  /** The part of a schema that is looked at. */
  public Schema part(Schema schema) {
    TreeSet<String> namespaces = new TreeSet<>(schema.namespaces());
    namespaces.removeIf(name -> !includesSchema(Optional.of(name)));
    Schema part =
        new Schema(
            namespaces,
            kinds(schema).types().stream()
                .filter(it -> includesSchema(it.name().schema()))
                .map(it -> includesKind("comment") ? it : it.withComment(Optional.empty()))
                .toList(),
            kinds(schema).tables().stream()
                .filter(it -> includesTable(it.name()))
                .map(this::statistics)
                .toList(),
            schema.sequences().stream().filter(this::includes).toList());
    return Inheritance.within(PartitionTree.rooted(part));
  }

  /** The whole schema without the kinds of objects that are left out. */
  public Schema kinds(Schema schema) {
    return schema
        .withTypes(
            schema.types().stream()
                .filter(it -> includesKind("domain") || !(it instanceof DomainType))
                .toList())
        .withTables(
            schema.tables().stream()
                .filter(it -> includesKind("partition") || it.partitionOf().isEmpty())
                .map(this::kinds)
                .toList());
  }

  public boolean includesTable(QualifiedName name) {
    boolean isMeant =
        includeTables.isEmpty() || includeTables.stream().anyMatch(it -> it.meansObject(name));
    return isMeant
        && includesSchema(name.schema())
        && excludeTables.stream().noneMatch(it -> it.meansObject(name));
  }

  /** Whether a schema is looked at; empty for the default one. */
  public boolean includesSchema(Optional<String> schema) {
    boolean isMeant =
        includeSchemas.isEmpty() || includeSchemas.stream().anyMatch(it -> it.meansSchema(schema));
    return isMeant && excludeSchemas.stream().noneMatch(it -> it.meansSchema(schema));
  }

  /** Whether a kind of object is looked at, such as {@code view} or {@code foreign-key}. */
  public boolean includesKind(String kind) {
    return !excludeKinds.contains(kind.replace(' ', '-'));
  }

  /** Whether a sequence is looked at: with the table that it belongs to, or with its schema. */
  public boolean includes(Sequence sequence) {
    return includesSchema(sequence.name().schema())
        && sequence.ownedBy().map(owner -> includesTable(owner.table())).orElse(true);
  }

  // They need not be in their table's schema.
  private Table statistics(Table table) {
    return table.withStatistics(
        table.statistics().stream().filter(it -> includesSchema(it.name().schema())).toList());
  }

  private Table kinds(Table table) {
    Table some =
        table
            .withConstraints(
                table.constraints().stream().filter(it -> includesKind(kind(it))).toList())
            .withIndexes(includesKind("index") ? table.indexes() : List.of())
            .withStatistics(includesKind("statistics") ? table.statistics() : List.of());
    return includesKind("comment") ? some : withoutComments(some);
  }

  private static Table withoutComments(Table table) {
    List<Column> columns =
        table.columns().stream().map(it -> it.withComment(Optional.empty())).toList();
    return table
        .withColumns(columns)
        .withStatistics(
            table.statistics().stream().map(it -> it.withComment(Optional.empty())).toList())
        .withComment(Optional.empty());
  }

  private static String kind(Constraint constraint) {
    return constraint.accept(new Kind());
  }

  private static final class Kind implements Constraint.Visitor<String> {
    @Override
    public String visit(PrimaryKey key) {
      return "primary-key";
    }

    @Override
    public String visit(Unique unique) {
      return "unique";
    }

    @Override
    public String visit(ForeignKey key) {
      return "foreign-key";
    }

    @Override
    public String visit(Check check) {
      return "check";
    }

    @Override
    public String visit(Exclusion exclusion) {
      return "exclusion";
    }
  }
}
