package dev.limbeck.diff;

import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Table;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tables that inherit from the same tables in another order, which PostgreSQL keeps as that in
 * which they were tied ({@code pg_inherits.inhseqno}), and has no statement to change.
 */
public final class ParentOrder {

  private ParentOrder() {}

  /**
   * A sentence for each, without its full stop.
   *
   * @param from what to call the one side
   * @param to what to call the other one
   */
  public static List<String> differences(Schema here, Schema there, String from, String to) {
    return there.tables().stream()
        .filter(it -> it.inherits().size() > 1)
        .flatMap(it -> here.table(it.name()).stream().flatMap(own -> difference(own, it, from, to)))
        .toList();
  }

  private static Stream<String> difference(Table here, Table there, String from, String to) {
    boolean isOtherOrder =
        !here.inherits().equals(there.inherits())
            && Set.copyOf(here.inherits()).equals(Set.copyOf(there.inherits()));
    return isOtherOrder
        ? Stream.of(
            "table %s inherits from %s in %s, and from %s in %s"
                .formatted(here.name(), parents(here), from, parents(there), to))
        : Stream.empty();
  }

  private static String parents(Table table) {
    return table.inherits().stream().map(QualifiedName::toString).collect(Collectors.joining(", "));
  }
}
