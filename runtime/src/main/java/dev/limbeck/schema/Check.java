package dev.limbeck.schema;

import java.util.List;

/** {@code check (<expression>)}. */
public record Check(String name, boolean implied, String sql) implements Constraint {

  public Check {
    Require.name(name, "A check");
    Require.expression(sql, "Check " + name);
  }

  public Check(String name, String sql) {
    this(name, false, sql);
  }

  @Override
  public Check withName(String text) {
    return new Check(text, false, sql);
  }

  public Check withSql(String text) {
    return new Check(name, implied, text);
  }

  @Override
  public List<String> columns() {
    return List.of();
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
