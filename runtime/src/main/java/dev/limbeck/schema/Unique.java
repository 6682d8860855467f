package dev.limbeck.schema;

import java.util.List;

/**
 * {@code unique (...)}.
 *
 * @param nullsNotDistinct whether two nulls count as equal (PostgreSQL 15 and newer)
 */
public record Unique(
    String name, boolean implied, List<String> columns, boolean nullsNotDistinct, Deferral deferral)
    implements Constraint {

  public Unique {
    Require.name(name, "A unique constraint");
    columns = Require.columns(columns, "Unique constraint " + name);
  }

  public Unique(String name, String... columns) {
    this(name, false, List.of(columns), false, Deferral.NOT_DEFERRABLE);
  }

  @Override
  public Unique withName(String text) {
    return new Unique(text, false, columns, nullsNotDistinct, deferral);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
