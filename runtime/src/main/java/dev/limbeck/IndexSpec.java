package dev.limbeck;

import dev.limbeck.schema.Index;
import dev.limbeck.schema.IndexKey;
import dev.limbeck.schema.StorageParameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** An index as {@link Operations#createIndex} spells it. */
public final class IndexSpec {

  private final String name;
  private final List<IndexKeySpec> keys = new ArrayList<>();
  private boolean unique;
  private String method = "btree";
  private List<String> include = List.of();
  private boolean nullsNotDistinct;
  private Optional<String> where = Optional.empty();
  private final List<StorageParameter> parameters = new ArrayList<>();

  private IndexSpec(String name) {
    this.name = name;
  }

  static Index spelled(String name, Consumer<IndexSpec> definition) {
    IndexSpec spec = new IndexSpec(name);
    definition.accept(spec);
    return spec.index();
  }

  /** The next key is a column. */
  public IndexKeySpec column(String columnName) {
    return add(new IndexKeySpec(IndexKey.column(columnName)));
  }

  /** The next key is an expression, such as {@code lower(email)}. */
  public IndexKeySpec expression(String sql) {
    return add(new IndexKeySpec(IndexKey.expression(sql)));
  }

  public void unique() {
    unique = true;
  }

  /** The index method, such as {@code gin}; {@code btree} unless said. */
  public void using(String indexMethod) {
    method = indexMethod;
  }

  /** Columns kept in the index beside its keys. */
  public void include(String... columns) {
    include = List.of(columns);
  }

  /** Two nulls count as equal; PostgreSQL 15 and newer. */
  public void nullsNotDistinct() {
    nullsNotDistinct = true;
  }

  /** Only the rows for which this holds. */
  public void where(String sql) {
    where = Optional.of(sql);
  }

  /** {@code with (...)}: a storage parameter, such as {@code fillfactor} or {@code fastupdate}. */
  public void with(String parameter, String value) {
    parameters.add(new StorageParameter(parameter, value));
  }

  Index index() {
    List<IndexKey> definitions = keys.stream().map(IndexKeySpec::key).toList();
    return new Index(
        name, false, unique, method, definitions, include, nullsNotDistinct, where, parameters);
  }

  private IndexKeySpec add(IndexKeySpec key) {
    keys.add(key);
    return key;
  }
}
