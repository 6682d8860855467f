package dev.limbeck.schema;

import dev.limbeck.json.Json;

/** Adds where a column's value comes from to its line. */
final class ValueWriter {

  private final Json.Builder json;

  ValueWriter(Json.Builder json) {
    this.json = json;
  }

  void write(Default value) {
    if (value instanceof Default.Expression expression) {
      json.put("default", expression.sql());
    } else if (value instanceof Default.Generated generated) {
      json.put("generated", generated.sql());
      json.put("storage", SchemaWriter.lower(generated.storage()));
    } else if (value instanceof Default.Identity identity) {
      json.put("identity", SchemaWriter.lower(identity.generation()));
      options(identity.options());
    }
  }

  void options(SequenceOptions options) {
    if (options.start() != 1) {
      json.put("start", options.start());
    }
    if (options.increment() != 1) {
      json.put("increment", options.increment());
    }
    options.minimum().ifPresent(value -> json.put("minimum", value));
    options.maximum().ifPresent(value -> json.put("maximum", value));
    if (options.cache() != 1) {
      json.put("cache", options.cache());
    }
    json.putIf("cycle", options.cycle());
  }
}
