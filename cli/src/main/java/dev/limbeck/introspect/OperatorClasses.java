package dev.limbeck.introspect;

import static java.util.stream.Collectors.toMap;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The operator classes, and which of them an index key has without asking. */
final class OperatorClasses {

  private static final long VARCHAR = 1043;
  private static final long TEXT = 25;

  private final Map<Long, OperatorClassRow> classes;
  private final Set<Input> exactDefaults;

  private record Input(String method, long type) {}

  OperatorClasses(List<OperatorClassRow> rows) {
    classes = rows.stream().collect(toMap(OperatorClassRow::oid, row -> row));
    exactDefaults = new HashSet<>();
    rows.stream()
        .filter(OperatorClassRow::isDefault)
        .forEach(row -> exactDefaults.add(new Input(row.method(), row.type())));
  }

  /** The name of a class, unless it is the default of a key of that type; 0 for unknown. */
  Optional<String> named(long oid, String method, long keyType) {
    OperatorClassRow row = classes.get(oid);
    if (row == null) {
      throw new IllegalArgumentException("Operator class with OID " + oid + " is not there.");
    }
    return isDefault(row, method, keyType) ? Optional.empty() : Optional.of(row.name().toString());
  }

  // The default class of a type is the one for exactly this type, if there is one, else one for a
  // type that it is stored as, such as any enum or any array.
  private boolean isDefault(OperatorClassRow row, String method, long keyType) {
    long type = keyType == VARCHAR ? TEXT : keyType;
    return row.isDefault()
        && (row.type() == type || !exactDefaults.contains(new Input(method, type)));
  }
}
