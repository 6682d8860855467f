package dev.limbeck.schema;

import java.util.List;
import java.util.Optional;

/** {@code primary key (...)}. */
public record PrimaryKey(String name, boolean implied, List<String> columns) implements Constraint {

  public PrimaryKey {
    Require.name(name, "A primary key");
    columns = Require.columns(columns, "Primary key " + name);
  }

  public PrimaryKey(String name, String... columns) {
    this(name, false, List.of(columns));
  }

  @Override
  public PrimaryKey withName(String text) {
    return new PrimaryKey(text, false, columns);
  }

  @Override
  public Optional<Index> index() {
    return Optional.of(Index.unique(name, columns, List.of(), false));
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
