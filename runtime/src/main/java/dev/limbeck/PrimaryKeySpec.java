package dev.limbeck;

import dev.limbeck.schema.PrimaryKey;
import dev.limbeck.schema.StorageParameter;
import java.util.ArrayList;
import java.util.List;

/** {@code primaryKey("users_pkey", "id")}. */
public final class PrimaryKeySpec implements ConstraintSpec {

  private PrimaryKey key;

  PrimaryKeySpec(PrimaryKey key) {
    this.key = key;
  }

  /** A storage parameter of the key's index, such as {@code fillfactor}. */
  public PrimaryKeySpec with(String parameter, String value) {
    List<StorageParameter> parameters = new ArrayList<>(key.parameters());
    parameters.add(new StorageParameter(parameter, value));
    key = key.withParameters(parameters);
    return this;
  }

  @Override
  public PrimaryKey constraint() {
    return key;
  }
}
