package dev.limbeck;

import dev.limbeck.schema.CompositeType;
import dev.limbeck.schema.CompositeType.Attribute;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A composite type as {@link Operations#createComposite} spells it. */
public final class CompositeSpec {

  private final List<Attribute> attributes = new ArrayList<>();

  private CompositeSpec() {}

  static CompositeType spelled(String name, Consumer<CompositeSpec> definition) {
    CompositeSpec spec = new CompositeSpec();
    definition.accept(spec);
    return new CompositeType(QualifiedName.of(name), spec.attributes, Optional.empty());
  }

  public CompositeSpec attribute(String name, SqlType type) {
    attributes.add(new Attribute(name, type));
    return this;
  }
}
