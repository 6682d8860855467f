package dev.limbeck;

import dev.limbeck.operation.DatabaseObject.Extension;
import java.util.Optional;
import java.util.function.Consumer;

/** What there is to say of an extension. */
public final class ExtensionSpec {

  private final String name;
  private Optional<String> schema = Optional.empty();
  private Optional<String> version = Optional.empty();

  private ExtensionSpec(String name) {
    this.name = name;
  }

  static Extension spelled(String name, Consumer<ExtensionSpec> definition) {
    ExtensionSpec spec = new ExtensionSpec(name);
    definition.accept(spec);
    return new Extension(name, spec.schema, spec.version);
  }

  /** The schema that its objects are in. */
  public ExtensionSpec schema(String name) {
    schema = Optional.of(name);
    return this;
  }

  /** Its version, such as {@code 1.6}; the server's own unless it is said. */
  public ExtensionSpec version(String text) {
    version = Optional.of(text);
    return this;
  }

  @Override
  public String toString() {
    return "extension " + name;
  }
}
