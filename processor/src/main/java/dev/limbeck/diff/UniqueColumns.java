package dev.limbeck.diff;

import dev.limbeck.schema.Check;
import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.Exclusion;
import dev.limbeck.schema.ForeignKey;
import dev.limbeck.schema.PrimaryKey;
import dev.limbeck.schema.Unique;
import java.util.HashSet;
import java.util.Set;

/** The columns of which a constraint lets no two rows hold the same; none for other constraints. */
final class UniqueColumns implements Constraint.Visitor<Set<String>> {
  @Override
  public Set<String> visit(PrimaryKey key) {
    return new HashSet<>(key.columns());
  }

  @Override
  public Set<String> visit(Unique unique) {
    return new HashSet<>(unique.columns());
  }

  @Override
  public Set<String> visit(ForeignKey key) {
    return Set.of();
  }

  @Override
  public Set<String> visit(Check check) {
    return Set.of();
  }

  @Override
  public Set<String> visit(Exclusion exclusion) {
    return Set.of();
  }
}
