package dev.limbeck;

import dev.limbeck.operation.AlterStorageParameters;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.StorageParameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Changes of storage parameters as {@link Operations#alterTableParameters} spells them. */
public final class StorageParametersSpec {

  private final List<StorageParameter> set = new ArrayList<>();
  private final List<String> reset = new ArrayList<>();

  private StorageParametersSpec() {}

  static AlterStorageParameters spelled(
      String table, Optional<String> index, Consumer<StorageParametersSpec> changes) {
    StorageParametersSpec spec = new StorageParametersSpec();
    changes.accept(spec);
    return new AlterStorageParameters(QualifiedName.of(table), index, spec.set, spec.reset);
  }

  /** The parameter gets a value. */
  public StorageParametersSpec set(String parameter, String value) {
    set.add(new StorageParameter(parameter, value));
    return this;
  }

  /** The parameter has its usual value again. */
  public StorageParametersSpec reset(String parameter) {
    reset.add(parameter);
    return this;
  }
}
