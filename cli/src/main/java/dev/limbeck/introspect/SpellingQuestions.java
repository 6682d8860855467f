package dev.limbeck.introspect;

import dev.limbeck.operation.Fingerprint;
import dev.limbeck.schema.DomainType;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SchemaDocument;
import dev.limbeck.schema.Table;
import dev.limbeck.schema.UserType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What a schema asks of a server that spells expressions: a question for each table and domain with
 * expressions, which is the same question wherever it names the same things. Its key says so.
 */
final class SpellingQuestions {

  // How many hexadecimal digits of a SHA-256 tell one question from another.
  private static final int KEY_LENGTH = 40;

  private final Schema schema;
  private final String surroundings;
  private final Map<Table, QualifiedName> keys = new HashMap<>();
  private final Map<QualifiedName, QualifiedName> tableKeys = new TreeMap<>();
  private final Map<QualifiedName, QualifiedName> domainKeys = new TreeMap<>();

  private SpellingQuestions(Schema schema) {
    this.schema = schema;
    Schema around = Schema.EMPTY.withTypes(schema.types()).withSequences(schema.sequences());
    this.surroundings = around.equals(Schema.EMPTY) ? "" : json(around);
  }

  static SpellingQuestions in(Schema schema) {
    SpellingQuestions questions = new SpellingQuestions(schema);
    schema.tables().stream().filter(ScratchTable::isNeededFor).forEach(questions::add);
    schema.types().stream().filter(ScratchDomain::isNeededFor).forEach(questions::add);
    return questions;
  }

  private void add(Table table) {
    QualifiedName name = namesItself(table) ? table.name() : QualifiedName.of("any");
    tableKeys.put(table.name(), keys.computeIfAbsent(made(table, name), this::key));
  }

  private void add(UserType domain) {
    domainKeys.put(domain.name(), key(Schema.EMPTY.withTypes(List.of(domain))));
  }

  private QualifiedName key(Table question) {
    return key(Schema.EMPTY.withTables(List.of(question)));
  }

  private QualifiedName key(Schema question) {
    String digest = Fingerprint.sha256(json(question) + surroundings);
    return QualifiedName.of("limbeck_" + digest.substring(0, KEY_LENGTH));
  }

  private static String json(Schema part) {
    return new SchemaDocument(Map.of(), part).json();
  }

  /** The questions without an answer, and the types and sequences that they may name. */
  Schema unknownTo(SpellingMemory memory) {
    Map<QualifiedName, Table> tables = new TreeMap<>();
    for (Table table : schema.tables()) {
      QualifiedName key = tableKeys.get(table.name());
      if (key != null && memory.table(key).isEmpty()) {
        Table made = made(table, namesItself(table) ? table.name() : key);
        tables.putIfAbsent(key, renamed(made, it -> it + ending(key)));
      }
    }
    boolean isKnown =
        tables.isEmpty()
            && domainKeys.values().stream().allMatch(key -> memory.domain(key).isPresent());
    return isKnown ? Schema.EMPTY : schema.withTables(List.copyOf(tables.values()));
  }

  /** Answers to the questions, each named by its key. */
  Schema keyed(Schema answers) {
    List<Table> tables = new ArrayList<>();
    for (Table answer : answers.tables()) {
      QualifiedName key = tableKeys.getOrDefault(answer.name(), answer.name());
      tables.add(renamed(answer.withName(key), it -> it));
    }
    List<UserType> domains = new ArrayList<>();
    for (UserType answer : answers.types()) {
      QualifiedName key = domainKeys.get(answer.name());
      if (key != null) {
        domains.add(answer.withName(key));
      }
    }
    return Schema.EMPTY.withTables(tables).withTypes(domains);
  }

  // The statistics of all tables have different names; they stand in the table's schema.
  private static Table renamed(Table table, UnaryOperator<String> naming) {
    return table.withStatistics(
        table.statistics().stream()
            .map(it -> it.withName(table.name().sibling(naming.apply(it.name().name()))))
            .toList());
  }

  private static String ending(QualifiedName key) {
    return "_of_" + key.name();
  }

  /** The whole schema, with the answers that are remembered. */
  Schema answeredFrom(SpellingMemory memory) {
    return schema
        .withTables(schema.tables().stream().map(answer(memory)).toList())
        .withTypes(schema.types().stream().map(it -> answer(it, memory)).toList());
  }

  private Function<Table, Table> answer(SpellingMemory memory) {
    return table -> {
      QualifiedName key = tableKeys.get(table.name());
      return key == null
          ? table
          : memory
              .table(key)
              .map(it -> renamed(it, name -> name.substring(0, name.lastIndexOf(ending(key)))))
              .map(answer -> new ScratchTable(table, key, 0).respelled(answer))
              .orElse(table);
    };
  }

  private UserType answer(UserType type, SpellingMemory memory) {
    QualifiedName key = domainKeys.get(type.name());
    return key == null || !(type instanceof DomainType domain)
        ? type
        : memory
            .domain(key)
            .map(answer -> domain.withValue(answer.value()).withChecks(answer.checks()))
            .orElse(domain);
  }

  private static Table made(Table table, QualifiedName name) {
    return new ScratchTable(table, name, 0).made();
  }

  private static boolean namesItself(Table table) {
    return MentionedNames.in(table).mayHold(table.name().name());
  }
}
