package dev.limbeck.snapshot;

import java.util.function.Supplier;

/**
 * A user's strategy, whose failures are reported in the user's terms.
 *
 * @param origin the option that asked for it
 */
record CheckedPhysicalNames(PhysicalNames names, String origin) implements PhysicalNames {

  @Override
  public Name schema(Name name) {
    return check("schema", name, () -> names.schema(name));
  }

  @Override
  public Name table(Name name) {
    return check("table", name, () -> names.table(name));
  }

  @Override
  public Name sequence(Name name) {
    return check("sequence", name, () -> names.sequence(name));
  }

  @Override
  public Name column(Name name) {
    return check("column", name, () -> names.column(name));
  }

  private Name check(String kind, Name name, Supplier<Name> answer) {
    return NamingFailure.guard(
        origin, "the %s %s".formatted(kind, name.text()), answer, it -> it.text().isBlank());
  }
}
