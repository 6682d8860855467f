package dev.limbeck.schema;

import dev.limbeck.json.Json;
import java.util.List;
import java.util.Optional;

/** Prints and reads how tables, columns and indexes are kept; what is as usual is left out. */
final class StorageJson {

  private static final String WITH = "with";

  private StorageJson() {}

  static void write(Json.Builder json, TableStorage storage) {
    with(json.putIf("unlogged", storage.unlogged()), storage.parameters());
    storage
        .replicaIdentity()
        .ifPresent(
            it ->
                json.put("replicaIdentity", SchemaWriter.lower(it.kind()))
                    .put("replicaIdentityIndex", it.index()));
  }

  static TableStorage table(Json.Members json) {
    Optional<String> index = json.text("replicaIdentityIndex");
    return new TableStorage(
        with(json),
        json.truth("unlogged"),
        SchemaReader.constant(ReplicaIdentity.Kind.class, json, "replicaIdentity")
            .map(kind -> new ReplicaIdentity(kind, index)));
  }

  // The word storage is taken: it says where a generated value is.
  static Json.Builder write(Json.Builder json, ColumnStorage storage) {
    storage.strategy().ifPresent(it -> json.put("toast", SchemaWriter.lower(it)));
    json.put("compression", storage.compression());
    storage.statistics().ifPresent(it -> json.put("statistics", it));
    return with(json, storage.options());
  }

  static ColumnStorage column(Json.Members json) {
    return new ColumnStorage(
        SchemaReader.constant(ColumnStorage.Strategy.class, json, "toast"),
        json.text("compression"),
        json.whole("statistics").map(StorageJson::statistics),
        with(json));
  }

  static int statistics(long target) {
    if (target < 0 || target > ColumnStorage.MOST_STATISTICS) {
      throw new SchemaException("\"statistics\" cannot be %d.".formatted(target));
    }
    return (int) target;
  }

  /** A member with a member for each of them, or none. */
  static Json.Builder with(Json.Builder json, List<StorageParameter> parameters) {
    if (parameters.isEmpty()) {
      return json;
    }
    Json.Builder values = new Json.Builder();
    parameters.forEach(it -> values.put(it.name(), it.value()));
    return json.put(WITH, values.build());
  }

  static List<StorageParameter> with(Json.Members json) {
    return json.get(WITH).map(StorageJson::parameters).orElse(List.of());
  }

  private static List<StorageParameter> parameters(Json json) {
    if (!(json instanceof Json.Members values)) {
      throw new SchemaException("\"with\" cannot be %s.".formatted(json.text()));
    }
    return values.members().keySet().stream()
        .map(name -> new StorageParameter(name, values.require(name)))
        .toList();
  }
}
