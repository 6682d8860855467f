package dev.limbeck.schema;

import java.util.List;
import java.util.Optional;

/**
 * {@code unique (...)}.
 *
 * @param include columns kept in the constraint's index beside its own
 * @param nullsNotDistinct whether two nulls count as equal (PostgreSQL 15 and newer)
 * @param parameters how its index is kept, sorted by name; entities never say
 */
public record Unique(
    String name,
    boolean implied,
    List<String> columns,
    List<String> include,
    boolean nullsNotDistinct,
    Deferral deferral,
    List<StorageParameter> parameters)
    implements Constraint {

  public Unique {
    Require.name(name, "A unique constraint");
    columns = Require.columns(columns, "Unique constraint " + name);
    include = List.copyOf(include);
    parameters = StorageParameter.sorted(parameters, "Unique constraint " + name);
  }

  /** With an index that is kept as usual. */
  public Unique(
      String name,
      boolean implied,
      List<String> columns,
      List<String> include,
      boolean nullsNotDistinct,
      Deferral deferral) {
    this(name, implied, columns, include, nullsNotDistinct, deferral, List.of());
  }

  public Unique(String name, String... columns) {
    this(name, false, List.of(columns), false, Deferral.NOT_DEFERRABLE);
  }

  /** With nothing beside its columns. */
  public Unique(
      String name,
      boolean implied,
      List<String> columns,
      boolean nullsNotDistinct,
      Deferral deferral) {
    this(name, implied, columns, List.of(), nullsNotDistinct, deferral);
  }

  @Override
  public Unique withName(String text) {
    return new Unique(text, false, columns, include, nullsNotDistinct, deferral, parameters);
  }

  public Unique withColumns(List<String> newColumns) {
    return new Unique(name, implied, newColumns, include, nullsNotDistinct, deferral, parameters);
  }

  public Unique withInclude(List<String> newColumns) {
    return new Unique(name, implied, columns, newColumns, nullsNotDistinct, deferral, parameters);
  }

  public Unique withNullsNotDistinct() {
    return new Unique(name, implied, columns, include, true, deferral, parameters);
  }

  public Unique withDeferral(Deferral newDeferral) {
    return new Unique(name, implied, columns, include, nullsNotDistinct, newDeferral, parameters);
  }

  @Override
  public Unique withParameters(List<StorageParameter> newParameters) {
    return new Unique(name, implied, columns, include, nullsNotDistinct, deferral, newParameters);
  }

  @Override
  public Optional<Index> index() {
    return Optional.of(
        Index.unique(name, columns, include, nullsNotDistinct).withParameters(parameters));
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
