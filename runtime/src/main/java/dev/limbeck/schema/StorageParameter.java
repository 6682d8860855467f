package dev.limbeck.schema;

import static java.util.Comparator.comparing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A storage parameter of a table or an index, or an option of a column, such as {@code fillfactor =
 * 70} (PostgreSQL's manual, "CREATE TABLE", "Storage Parameters").
 *
 * @param name in lower case; one of the table that holds a table's long values begins with {@code
 *     toast.}
 * @param value as it was written: {@code off} is not {@code false} here
 */
public record StorageParameter(String name, String value) {

  public StorageParameter {
    Require.name(name, "A storage parameter");
  }

  /** Sorted by name. */
  static List<StorageParameter> sorted(Collection<StorageParameter> parameters, String of) {
    if (parameters.isEmpty()) {
      return List.of();
    }
    Require.distinct(parameters, StorageParameter::name, of);
    return parameters.stream().sorted(comparing(StorageParameter::name)).toList();
  }

  /** The value that a parameter has among others, if it has one. */
  public static Optional<String> value(Collection<StorageParameter> parameters, String name) {
    return parameters.stream()
        .filter(it -> it.name().equals(name))
        .map(StorageParameter::value)
        .findFirst();
  }

  /** For people: {@code fillfactor = 70}. */
  @Override
  public String toString() {
    return name + " = " + value;
  }
}
