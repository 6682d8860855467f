package dev.limbeck.schema;

import java.util.List;
import java.util.Optional;

/** {@code primary key (...)}. */
public record PrimaryKey(
    String name, boolean implied, List<String> columns, List<StorageParameter> parameters)
    implements Constraint {

  public PrimaryKey {
    Require.name(name, "A primary key");
    columns = Require.columns(columns, "Primary key " + name);
    parameters = StorageParameter.sorted(parameters, "Primary key " + name);
  }

  /** With an index that is kept as usual. */
  public PrimaryKey(String name, boolean implied, List<String> columns) {
    this(name, implied, columns, List.of());
  }

  public PrimaryKey(String name, String... columns) {
    this(name, false, List.of(columns));
  }

  @Override
  public PrimaryKey withName(String text) {
    return new PrimaryKey(text, false, columns, parameters);
  }

  @Override
  public PrimaryKey withParameters(List<StorageParameter> newParameters) {
    return new PrimaryKey(name, implied, columns, newParameters);
  }

  @Override
  public Optional<Index> index() {
    return Optional.of(Index.unique(name, columns, List.of(), false).withParameters(parameters));
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
