package dev.limbeck.schema;

import java.util.List;
import java.util.Optional;

/**
 * An index that is not the index of a primary key or unique constraint.
 *
 * @param implied as for {@link Constraint#implied()}
 * @param method {@code btree}, {@code gin}, ...
 * @param include columns kept in the index beside its keys
 * @param where the predicate of a partial index
 * @param parameters how it is kept, such as {@code fillfactor}, sorted by name; entities never say
 */
public record Index(
    String name,
    boolean implied,
    boolean unique,
    String method,
    List<IndexKey> keys,
    List<String> include,
    boolean nullsNotDistinct,
    Optional<String> where,
    List<StorageParameter> parameters) {

  public Index {
    Require.name(name, "An index");
    keys = List.copyOf(keys);
    include = List.copyOf(include);
    parameters = StorageParameter.sorted(parameters, "Index " + name);
    if (keys.isEmpty()) {
      throw new SchemaException("Index " + name + " needs at least one key.");
    }
  }

  /** An index that is kept as usual. */
  public Index(
      String name,
      boolean implied,
      boolean unique,
      String method,
      List<IndexKey> keys,
      List<String> include,
      boolean nullsNotDistinct,
      Optional<String> where) {
    this(name, implied, unique, method, keys, include, nullsNotDistinct, where, List.of());
  }

  /** A plain btree index. */
  public static Index of(String name, List<IndexKey> keys) {
    return new Index(name, false, false, "btree", keys, List.of(), false, Optional.empty());
  }

  /** A plain unique btree index over columns. */
  static Index unique(
      String name, List<String> columns, List<String> include, boolean nullsNotDistinct) {
    List<IndexKey> keys = columns.stream().map(IndexKey::column).toList();
    return new Index(name, false, true, "btree", keys, include, nullsNotDistinct, Optional.empty());
  }

  public Index withName(String text) {
    return new Index(
        text, false, unique, method, keys, include, nullsNotDistinct, where, parameters);
  }

  public Index withKeys(List<IndexKey> newKeys) {
    return new Index(
        name, implied, unique, method, newKeys, include, nullsNotDistinct, where, parameters);
  }

  public Index withInclude(List<String> columns) {
    return new Index(
        name, implied, unique, method, keys, columns, nullsNotDistinct, where, parameters);
  }

  public Index withWhere(Optional<String> sql) {
    return new Index(
        name, implied, unique, method, keys, include, nullsNotDistinct, sql, parameters);
  }

  public Index withParameters(List<StorageParameter> newParameters) {
    return new Index(
        name, implied, unique, method, keys, include, nullsNotDistinct, where, newParameters);
  }
}
