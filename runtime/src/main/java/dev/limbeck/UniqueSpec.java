package dev.limbeck;

import dev.limbeck.schema.Constraint.Deferral;
import dev.limbeck.schema.StorageParameter;
import dev.limbeck.schema.Unique;
import java.util.ArrayList;
import java.util.List;

/** {@code unique("users_email_key", "email").nullsNotDistinct()}. */
public final class UniqueSpec implements ConstraintSpec {

  private Unique unique;

  UniqueSpec(String name, List<String> columns) {
    unique = new Unique(name, false, columns, false, Deferral.NOT_DEFERRABLE);
  }

  /** Two nulls count as equal; PostgreSQL 15 and newer. */
  public UniqueSpec nullsNotDistinct() {
    unique = unique.withNullsNotDistinct();
    return this;
  }

  /** Columns kept in the constraint's index beside its own. */
  public UniqueSpec include(String... columns) {
    unique = unique.withInclude(List.of(columns));
    return this;
  }

  /** A storage parameter of the constraint's index, such as {@code fillfactor}. */
  public UniqueSpec with(String parameter, String value) {
    List<StorageParameter> parameters = new ArrayList<>(unique.parameters());
    parameters.add(new StorageParameter(parameter, value));
    unique = unique.withParameters(parameters);
    return this;
  }

  /** Checked at each statement, unless a transaction defers it. */
  public UniqueSpec deferrable() {
    return deferral(Deferral.INITIALLY_IMMEDIATE);
  }

  /** Checked at commit. */
  public UniqueSpec initiallyDeferred() {
    return deferral(Deferral.INITIALLY_DEFERRED);
  }

  @Override
  public Unique constraint() {
    return unique;
  }

  private UniqueSpec deferral(Deferral deferral) {
    unique = unique.withDeferral(deferral);
    return this;
  }
}
