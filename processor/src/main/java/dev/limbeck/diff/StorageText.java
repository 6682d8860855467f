package dev.limbeck.diff;

import dev.limbeck.schema.ColumnStorage;
import dev.limbeck.schema.StorageParameter;
import dev.limbeck.schema.TableStorage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How tables, columns and indexes are kept, in words close to SQL's. */
final class StorageText {

  private StorageText() {}

  /** What is not as usual, each in a few words. */
  static List<String> of(TableStorage storage) {
    List<String> words = new ArrayList<>();
    if (storage.unlogged()) {
      words.add("unlogged");
    }
    storage.parameters().forEach(it -> words.add("with " + it));
    storage.replicaIdentity().ifPresent(it -> words.add("replica identity " + it));
    return words;
  }

  /** What is not as usual, each in a few words. */
  static List<String> of(ColumnStorage storage) {
    List<String> words = new ArrayList<>();
    storage.strategy().ifPresent(it -> words.add("storage " + it.name().toLowerCase(Locale.ROOT)));
    storage.compression().ifPresent(it -> words.add("compression " + it));
    storage.statistics().ifPresent(it -> words.add("statistics " + it));
    storage.options().forEach(it -> words.add("with " + it));
    return words;
  }

  /** The same as one text. */
  static String kept(List<String> words) {
    return words.isEmpty() ? "kept as usual" : "kept " + String.join(", ", words);
  }

  /** Behind the rest of an index: {@code with (fillfactor = 70)}, or nothing. */
  static String with(List<StorageParameter> parameters) {
    return parameters.isEmpty()
        ? ""
        : parameters.stream()
            .map(StorageParameter::toString)
            .collect(Collectors.joining(", ", " with (", ")"));
  }
}
