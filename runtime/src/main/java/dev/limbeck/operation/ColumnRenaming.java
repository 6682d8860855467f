package dev.limbeck.operation;

import dev.limbeck.schema.Check;
import dev.limbeck.schema.Column;
import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.Default;
import dev.limbeck.schema.Exclusion;
import dev.limbeck.schema.ForeignKey;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.IndexKey;
import dev.limbeck.schema.PartitionTree;
import dev.limbeck.schema.PrimaryKey;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Sequence;
import dev.limbeck.schema.Statistics;
import dev.limbeck.schema.Table;
import dev.limbeck.schema.Unique;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A column's new name wherever the old one stands, as PostgreSQL follows it through its catalogue.
 */
record ColumnRenaming(Set<QualifiedName> tables, String from, String to) {

  /** The new name of a table's column, and of its partitions'. */
  static ColumnRenaming of(Schema schema, QualifiedName table, String from, String to) {
    Stream<QualifiedName> below = new PartitionTree(schema).below(table).stream().map(Table::name);
    return new ColumnRenaming(
        Stream.concat(Stream.of(table), below).collect(Collectors.toSet()), from, to);
  }

  Schema in(Schema schema) {
    return schema
        .withTables(schema.tables().stream().map(this::in).toList())
        .withSequences(schema.sequences().stream().map(this::in).toList());
  }

  private Table in(Table other) {
    if (!tables.contains(other.name())) {
      return other.withConstraints(other.constraints().stream().map(this::retargeted).toList());
    }
    return other
        .withColumns(other.columns().stream().map(this::in).toList())
        .withConstraints(
            other.constraints().stream()
                .map(it -> retargeted(it.accept(new InConstraint())))
                .toList())
        .withIndexes(other.indexes().stream().map(this::in).toList())
        .withStatistics(other.statistics().stream().map(this::in).toList())
        .withPartitioning(
            other.partitioning().map(it -> it.withKeys(it.keys().stream().map(this::in).toList())));
  }

  private Column in(Column column) {
    Column renamed = column.name().equals(from) ? column.withName(to) : column;
    return renamed.withValue(column.value().map(this::in));
  }

  private Default in(Default value) {
    if (value instanceof Default.Generated generated) {
      return new Default.Generated(in(generated.sql()), generated.storage());
    }
    return value;
  }

  private Constraint retargeted(Constraint constraint) {
    return constraint
        .asForeignKey()
        .filter(key -> tables.contains(key.references()))
        .<Constraint>map(key -> key.withReferences(key.references(), in(key.referencedColumns())))
        .orElse(constraint);
  }

  private Index in(Index index) {
    return index
        .withKeys(index.keys().stream().map(this::in).toList())
        .withInclude(in(index.include()))
        .withWhere(index.where().map(this::in));
  }

  private Statistics in(Statistics statistics) {
    return statistics
        .withColumns(in(statistics.columns()))
        .withExpressions(statistics.expressions().stream().map(this::in).toList());
  }

  private IndexKey in(IndexKey key) {
    return key.withSql(key.isExpression() ? in(key.sql()) : name(key.sql()));
  }

  private Sequence in(Sequence sequence) {
    Optional<Sequence.Owner> owner = sequence.ownedBy().map(this::in);
    return sequence.withOwnedBy(owner);
  }

  private Sequence.Owner in(Sequence.Owner owner) {
    return tables.contains(owner.table())
        ? new Sequence.Owner(owner.table(), name(owner.column()))
        : owner;
  }

  private String in(String sql) {
    return SqlText.renamed(sql, from, to);
  }

  private List<String> in(List<String> columns) {
    return columns.stream().map(this::name).toList();
  }

  private String name(String column) {
    return column.equals(from) ? to : column;
  }

  private final class InConstraint implements Constraint.Visitor<Constraint> {
    @Override
    public Constraint visit(PrimaryKey key) {
      return new PrimaryKey(key.name(), key.implied(), in(key.columns()));
    }

    @Override
    public Constraint visit(Unique unique) {
      return unique.withColumns(in(unique.columns())).withInclude(in(unique.include()));
    }

    @Override
    public Constraint visit(ForeignKey key) {
      return key.withColumns(in(key.columns()));
    }

    @Override
    public Constraint visit(Check check) {
      return check.withSql(in(check.sql()));
    }

    @Override
    public Constraint visit(Exclusion exclusion) {
      return exclusion
          .withElements(exclusion.elements().stream().map(it -> it.withKey(in(it.key()))).toList())
          .withWhere(exclusion.where().map(ColumnRenaming.this::in));
    }
  }
}
