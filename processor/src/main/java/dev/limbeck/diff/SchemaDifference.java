package dev.limbeck.diff;

import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Sequence;
import dev.limbeck.schema.Table;
import dev.limbeck.schema.UserType;
import java.util.ArrayList;
import java.util.List;

/**
 * One thing that differs between a schema that is expected and one that is there, for a person.
 *
 * @param object the table, type, sequence or schema, such as {@code table users}
 * @param text what differs, such as {@code column nick varchar(40) is missing}
 */
public record SchemaDifference(String object, String text) {

  /** Everything that differs; empty if and only if the two are equal. */
  public static List<SchemaDifference> between(Schema expected, Schema actual) {
    List<SchemaDifference> differences = new ArrayList<>();
    Comparison<String> namespaces =
        Comparison.of(
            List.copyOf(expected.namespaces()), List.copyOf(actual.namespaces()), name -> name);
    namespaces.missing().forEach(name -> differences.add(missing("schema " + name)));
    namespaces.unexpected().forEach(name -> differences.add(unexpected("schema " + name)));
    types(expected, actual, differences);
    sequences(expected, actual, differences);
    tables(expected, actual, differences);
    return List.copyOf(differences);
  }

  /** The line that {@code limbeck check} prints. */
  @Override
  public String toString() {
    return object + (text.startsWith("is ") ? " " : ": ") + text;
  }

  private static void types(Schema expected, Schema actual, List<SchemaDifference> found) {
    Comparison<UserType> types = Comparison.of(expected.types(), actual.types(), UserType::name);
    types.missing().forEach(it -> found.add(missing("type " + it.name())));
    types.unexpected().forEach(it -> found.add(unexpected("type " + it.name())));
    types
        .changed()
        .forEach(
            pair ->
                found.add(
                    new SchemaDifference(
                        "type " + pair.expected().name(),
                        "is %s, expected %s"
                            .formatted(
                                UserTypeText.of(pair.actual()),
                                UserTypeText.of(pair.expected())))));
  }

  private static void sequences(Schema expected, Schema actual, List<SchemaDifference> found) {
    Comparison<Sequence> sequences =
        Comparison.of(expected.sequences(), actual.sequences(), Sequence::name);
    sequences.missing().forEach(it -> found.add(missing("sequence " + it.name())));
    sequences.unexpected().forEach(it -> found.add(unexpected("sequence " + it.name())));
    sequences
        .changed()
        .forEach(
            pair ->
                found.add(
                    new SchemaDifference(
                        "sequence " + pair.expected().name(),
                        "is %s, expected %s"
                            .formatted(
                                ColumnText.sequence(pair.actual()),
                                ColumnText.sequence(pair.expected())))));
  }

  private static void tables(Schema expected, Schema actual, List<SchemaDifference> found) {
    Comparison<Table> tables = Comparison.of(expected.tables(), actual.tables(), Table::name);
    tables.missing().forEach(it -> found.add(missing("table " + it.name())));
    tables.unexpected().forEach(it -> found.add(unexpected("table " + it.name())));
    tables
        .changed()
        .forEach(
            pair ->
                new TableDifference(pair.expected(), pair.actual())
                    .lines()
                    .forEach(
                        line ->
                            found.add(
                                new SchemaDifference("table " + pair.expected().name(), line))));
  }

  private static SchemaDifference missing(String object) {
    return new SchemaDifference(object, "is missing");
  }

  private static SchemaDifference unexpected(String object) {
    return new SchemaDifference(object, "is not expected");
  }
}
