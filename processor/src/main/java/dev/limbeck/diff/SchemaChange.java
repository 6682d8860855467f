package dev.limbeck.diff;

import dev.limbeck.schema.Column;
import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Sequence;
import dev.limbeck.schema.Statistics;
import dev.limbeck.schema.Table;
import dev.limbeck.schema.UserType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * One line that is other in one schema than in another, for a person.
 *
 * @param object the table, type, sequence or schema, such as {@code table users}
 * @param part what of it, such as {@code column nick}; empty for the object itself
 * @param before what it was, such as {@code nick varchar(40)}; empty if it was not there
 * @param after what it is; empty if it is gone
 */
public record SchemaChange(
    String object, String part, Optional<String> before, Optional<String> after) {

  private static final String ITSELF = "";

  /** Every line that differs, object by object; the lines of one stand together. */
  public static List<SchemaChange> between(Schema before, Schema after) {
    Map<String, Map<String, String>> old = objects(before);
    Map<String, Map<String, String>> now = objects(after);
    Set<String> names = new TreeSet<>(old.keySet());
    names.addAll(now.keySet());
    List<SchemaChange> changes = new ArrayList<>();
    for (String name : names) {
      changes(name, old.getOrDefault(name, Map.of()), now.getOrDefault(name, Map.of()), changes);
    }
    return List.copyOf(changes);
  }

  /** Whether it is about the object as a whole, which came, went, or is other. */
  public boolean isWhole() {
    return part.isEmpty();
  }

  private static void changes(
      String object,
      Map<String, String> before,
      Map<String, String> after,
      List<SchemaChange> changes) {
    Map<String, String> parts = new LinkedHashMap<>(before);
    after.forEach(parts::putIfAbsent);
    for (String part : parts.keySet()) {
      Optional<String> old = Optional.ofNullable(before.get(part));
      Optional<String> now = Optional.ofNullable(after.get(part));
      if (!Objects.equals(old, now)) {
        changes.add(new SchemaChange(object, part, old, now));
      }
    }
  }

  private static Map<String, Map<String, String>> objects(Schema schema) {
    Map<String, Map<String, String>> objects = new LinkedHashMap<>();
    schema.namespaces().forEach(it -> objects.put("schema " + it, Map.of(ITSELF, "")));
    for (UserType type : schema.types()) {
      objects.put("type " + type.name(), Map.of(ITSELF, UserTypeText.of(type)));
    }
    for (Sequence sequence : schema.sequences()) {
      objects.put("sequence " + sequence.name(), Map.of(ITSELF, ColumnText.sequence(sequence)));
    }
    schema.tables().forEach(it -> objects.put("table " + it.name(), parts(it)));
    return objects;
  }

  private static Map<String, String> parts(Table table) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(ITSELF, table.comment().map(it -> "comment \"%s\"".formatted(it)).orElse(""));
    for (QualifiedName parent : table.inherits()) {
      parts.put("inherits " + parent, "inherits from " + parent);
    }
    for (Column column : table.columns()) {
      parts.put("column " + column.name(), ColumnText.whole(column));
    }
    for (Constraint constraint : table.constraints()) {
      parts.put("constraint " + constraint.name(), ConstraintText.of(constraint));
    }
    for (Index index : table.indexes()) {
      parts.put("index " + index.name(), IndexText.of(index));
    }
    for (Statistics statistics : table.statistics()) {
      parts.put("statistics " + statistics.name(), StatisticsText.of(statistics));
    }
    return parts;
  }
}
