package dev.limbeck.snapshot;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A generator of identifiers, whichever annotation describes it.
 *
 * @param means what it takes them from; empty if that is left to the attribute's own strategy
 * @param name the name that attributes call it by
 * @param object the sequence or table that it takes them from, if one is named
 */
record IdGenerator(
    Annotation annotation,
    Optional<Means> means,
    Optional<String> name,
    Optional<String> object,
    Optional<String> schema,
    int start,
    int increment,
    String keyColumn,
    String valueColumn) {

  /** What identifiers are taken from. */
  enum Means {
    SEQUENCE,
    TABLE,
    /** Nothing in the database, or a column that is there anyway. */
    NOTHING
  }

  private static final int STEP = 50;

  /** From {@code @SequenceGenerator}. */
  static IdGenerator sequence(Annotation annotation) {
    return new IdGenerator(
        annotation,
        Optional.empty(),
        annotation.text("name"),
        annotation.text("sequenceName"),
        annotation.text("schema"),
        annotation.number("initialValue").orElse(1),
        annotation.number("allocationSize").orElse(STEP),
        "",
        "");
  }

  /** From {@code @TableGenerator}. */
  static IdGenerator table(Annotation annotation) {
    return new IdGenerator(
        annotation,
        Optional.of(Means.TABLE),
        annotation.text("name"),
        annotation.text("table"),
        annotation.text("schema"),
        1,
        1,
        annotation.text("pkColumnName").orElse("sequence_name"),
        annotation.text("valueColumnName").orElse("next_val"));
  }

  /** From {@code @NativeGenerator}, which takes a sequence on PostgreSQL, one by one. */
  static IdGenerator ofDialect(Annotation annotation) {
    Optional<Annotation> form = annotation.annotation("sequenceForm");
    return new IdGenerator(
        annotation,
        Optional.of(Means.SEQUENCE),
        form.flatMap(sequence -> sequence.text("name")),
        form.flatMap(sequence -> sequence.text("sequenceName")),
        form.flatMap(sequence -> sequence.text("schema")),
        form.flatMap(sequence -> sequence.number("initialValue")).orElse(1),
        form.flatMap(sequence -> sequence.number("allocationSize")).orElse(1),
        "",
        "");
  }

  /** From {@code @GenericGenerator}, whose parameters are those of Hibernate's own generators. */
  static IdGenerator generic(Annotation annotation, Optional<Means> means) {
    Map<String, String> parameters = new HashMap<>();
    for (Annotation parameter : annotation.annotations("parameters")) {
      parameter
          .text("name")
          .ifPresent(key -> parameters.put(key, parameter.text("value").orElse("")));
    }
    boolean byTable = means.equals(Optional.of(Means.TABLE));
    int increment = number(parameters, "increment_size", STEP);
    // Without an optimizer each call of the sequence gives one identifier.
    boolean single = "none".equals(parameters.get("optimizer")) && increment > 1;
    return new IdGenerator(
        annotation,
        means,
        annotation.text("name"),
        byTable
            ? Optional.ofNullable(parameters.get("table_name")).or(() -> annotation.text("name"))
            : Optional.ofNullable(parameters.get("sequence_name")),
        Optional.ofNullable(parameters.get("schema")),
        number(parameters, "initial_value", 1),
        single ? 1 : increment,
        parameters.getOrDefault("segment_column_name", "sequence_name"),
        parameters.getOrDefault("value_column_name", "next_val"));
  }

  private static int number(Map<String, String> parameters, String name, int otherwise) {
    String text = parameters.getOrDefault(name, "");
    return text.matches("-?\\d{1,9}") ? Integer.parseInt(text) : otherwise;
  }
}
