package dev.limbeck.introspect;

import dev.limbeck.dialect.Dialect;
import dev.limbeck.dialect.PostgreSql;
import dev.limbeck.operation.CreateIndex;
import dev.limbeck.operation.CreateStatistics;
import dev.limbeck.operation.CreateTable;
import dev.limbeck.operation.CreateType;
import dev.limbeck.operation.Operation;
import dev.limbeck.schema.DomainType;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Sequence;
import dev.limbeck.schema.Table;
import dev.limbeck.schema.UserType;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Makes tables in scratch schemas, reads them back, and leaves nothing behind. The scratch schema
 * of the default schema comes first on the search path, so that names are printed as they are
 * there.
 */
final class Scratch {

  private static final String NAME = "limbeck_scratch";

  private final Connection connection;
  private final Dialect dialect = new PostgreSql();
  private final SortedMap<String, String> schemas = new TreeMap<>();
  private final List<ScratchTable> tables = new ArrayList<>();
  private final List<ScratchDomain> domains = new ArrayList<>();
  private final List<Sequence> sequences;
  private final List<UserType> types;

  /**
   * @param wanted the tables and domains that are made
   * @param types the types that they may name
   */
  Scratch(Connection connection, Schema wanted, List<Sequence> sequences, List<UserType> types) {
    this.connection = connection;
    this.sequences = sequences;
    this.types = types;
    for (Table table : wanted.tables()) {
      tables.add(new ScratchTable(table, scratchName(table.name()), tables.size()));
    }
    for (UserType type : wanted.types()) {
      if (type instanceof DomainType domain) {
        domains.add(new ScratchDomain(domain, domains.size()));
      }
    }
  }

  /** The tables and domains with their expressions as the server spells them. */
  Schema respelled() throws SQLException {
    Savepoint before = connection.setSavepoint();
    try {
      prepare();
      make();
      Schema made = read();
      return Schema.EMPTY
          .withTables(tables.stream().map(it -> it.respelled(made.require(it.name()))).toList())
          .withTypes(domains.stream().map(it -> respelled(it, made)).toList());
    } finally {
      connection.rollback(before);
    }
  }

  private static UserType respelled(ScratchDomain domain, Schema schema) {
    UserType made = schema.requireType(domain.made().name());
    return made instanceof DomainType spelled ? domain.respelled(spelled) : domain.domain();
  }

  private void prepare() throws SQLException {
    OutputSettings.settle(connection);
    List<String> sql = new ArrayList<>();
    sequences.forEach(sequence -> sql.addAll(createSequence(sequence.name())));
    sql.add("create schema " + NAME);
    schemas.values().forEach(name -> sql.add("create schema " + name));
    ScratchTypes made = ScratchTypes.of(types, connection);
    sql.addAll(made.missing());
    execute(sql);
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          """
          select set_config('search_path', concat_ws(', ', '%s',
                   nullif(current_setting('search_path'), '')), true)
          """
              .formatted(NAME));
    }
    execute(made.hidden());
    execute(domains.stream().flatMap(it -> sql(new CreateType(it.made()))).toList());
  }

  // Where the sequence would really be, so that any way to write its name finds it; how it counts
  // shows in no expression.
  private List<String> createSequence(QualifiedName name) {
    String sequence = "create sequence if not exists " + dialect.quote(name);
    return name.schema()
        .map(schema -> List.of("create schema if not exists " + dialect.quote(schema), sequence))
        .orElse(List.of(sequence));
  }

  private void make() throws SQLException {
    Savepoint empty = connection.setSavepoint();
    try {
      execute(tables.stream().flatMap(this::operations).flatMap(this::sql).toList());
    } catch (SQLException e) {
      connection.rollback(empty);
      throw new Diagnosis(connection, dialect).refusal(tables, e);
    }
  }

  private Stream<Operation> operations(ScratchTable table) {
    Table made = table.made();
    List<Operation> operations = new ArrayList<>();
    operations.add(new CreateTable(made.withIndexes(List.of()).withStatistics(List.of())));
    made.indexes().forEach(it -> operations.add(new CreateIndex(made.name(), it)));
    made.statistics().forEach(it -> operations.add(new CreateStatistics(made.name(), it)));
    return operations.stream();
  }

  private Stream<String> sql(Operation operation) {
    return dialect.statements(operation).stream().map(it -> it.sql());
  }

  private void execute(List<String> sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      for (String each : sql) {
        statement.addBatch(each);
      }
      statement.executeBatch();
    }
  }

  private Schema read() throws SQLException {
    return Introspector.read(connection, List.copyOf(schemas.values())).schema();
  }

  private QualifiedName scratchName(QualifiedName name) {
    return name.schema()
        .map(
            schema ->
                QualifiedName.of(
                    schemas.computeIfAbsent(schema, it -> NAME + "_" + schemas.size()),
                    name.name()))
        .orElse(name);
  }
}
