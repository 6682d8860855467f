package dev.limbeck.introspect;

import dev.limbeck.schema.DomainType;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Table;
import dev.limbeck.schema.UserType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** How a server spelled expressions: tables and domains, each named by the key of its question. */
public final class SpellingMemory {

  private final Consumer<Schema> keeper;
  private final Map<QualifiedName, Table> tables = new TreeMap<>();
  private final Map<QualifiedName, DomainType> domains = new TreeMap<>();

  /**
   * Goes on from what was remembered before.
   *
   * @param keeper takes all that is remembered, each time that something was added
   */
  public SpellingMemory(Schema known, Consumer<Schema> keeper) {
    this.keeper = keeper;
    add(known);
  }

  Optional<Table> table(QualifiedName key) {
    return Optional.ofNullable(tables.get(key));
  }

  Optional<DomainType> domain(QualifiedName key) {
    return Optional.ofNullable(domains.get(key));
  }

  void learn(Schema answers) {
    add(answers);
    keeper.accept(
        Schema.EMPTY
            .withTables(List.copyOf(tables.values()))
            .withTypes(List.copyOf(domains.values())));
  }

  private void add(Schema answers) {
    answers.tables().forEach(it -> tables.put(it.name(), it));
    for (UserType type : answers.types()) {
      if (type instanceof DomainType domain) {
        domains.put(domain.name(), domain);
      }
    }
  }
}
