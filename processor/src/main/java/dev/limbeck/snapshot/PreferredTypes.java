package dev.limbeck.snapshot;

import dev.limbeck.schema.SqlType;
import java.util.List;
import java.util.Optional;

/** The column types of Java types for which Hibernate has a setting, where one is chosen. */
record PreferredTypes(SnapshotOptions options) {

  private static final int UUID_LENGTH = 36;
  private static final int MOST_DIGITS = 6;

  /** The type by a setting; empty where the usual one holds. */
  Optional<BasicType> read(String javaType, ColumnSettings settings) {
    return switch (javaType) {
      case "boolean", "java.lang.Boolean" -> bool(settings);
      case "java.util.UUID" -> uuid(settings).map(BasicType::of);
      case "java.time.Duration" -> duration(settings).map(BasicType::of);
      case "java.time.Instant" ->
          isAny(MappingOption.PREFERRED_INSTANT, "timestamp", "instant")
              ? Optional.of(timestamp(settings))
              : Optional.empty();
      case "java.time.OffsetDateTime", "java.time.ZonedDateTime" ->
          // What holds the elements of a collection gets no second column for the zone.
          isAny(MappingOption.TIME_ZONE_STORAGE, "normalize", "column", "auto") && !isDirect()
              ? Optional.of(timestamp(settings))
              : Optional.empty();
      case "java.time.OffsetTime" ->
          isDirect()
              ? Optional.of(
                  BasicType.of(SqlType.of("timetz", "" + settings.secondPrecision().orElse(0))))
              : Optional.empty();
      case "java.lang.Byte[]" -> isLegacy() ? Optional.of(of("bytea")) : Optional.empty();
      case "java.lang.Character[]" ->
          isLegacy()
              ? Optional.of(
                  BasicType.of(
                      JavaTypes.varchar(settings.length().orElse(JavaTypes.DEFAULT_LENGTH))))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** The type of an array, which may be kept as a document or as bytes. */
  SqlType array(SqlType element) {
    return switch (options.value(MappingOption.PREFERRED_ARRAY)) {
      case "json", "json_array" -> SqlType.of("jsonb");
      case "sqlxml", "xml_array" -> SqlType.of("xml");
      case "varbinary" -> SqlType.of("bytea");
      default -> element.array();
    };
  }

  private Optional<BasicType> bool(ColumnSettings settings) {
    String code = options.value(MappingOption.PREFERRED_BOOLEAN);
    return switch (code) {
      case "tinyint" ->
          Optional.of(
              BasicType.of(SqlType.of("smallint"), new ValueCheck.OneOf(List.of("0", "1"))));
      case "smallint", "integer", "bigint" -> Optional.of(of(code));
      case "char", "nchar" ->
          Optional.of(
              BasicType.of(
                  SqlType.of("char", "" + settings.length().orElse(1)),
                  ValueCheck.OneOf.texts(List.of("F", "T"))));
      case "varchar", "nvarchar" ->
          Optional.of(BasicType.of(JavaTypes.varchar(settings.length().orElse(1))));
      default -> Optional.empty();
    };
  }

  private Optional<SqlType> uuid(ColumnSettings settings) {
    int length = settings.length().orElse(UUID_LENGTH);
    return switch (options.value(MappingOption.PREFERRED_UUID)) {
      case "varchar" -> Optional.of(JavaTypes.varchar(length));
      case "char" -> Optional.of(SqlType.of("char", "" + length));
      case "binary", "varbinary" -> Optional.of(SqlType.of("bytea"));
      default -> Optional.empty();
    };
  }

  // The seconds' digits are the scale; a precision without one leaves none.
  private Optional<SqlType> duration(ColumnSettings settings) {
    int digits = settings.scale().orElse(settings.precision().isPresent() ? 0 : MOST_DIGITS);
    return switch (options.value(MappingOption.PREFERRED_DURATION)) {
      case "bigint" -> Optional.of(SqlType.of("bigint"));
      case "interval_second" -> Optional.of(SqlType.parse("interval second(" + digits + ")"));
      default -> Optional.empty();
    };
  }

  private static BasicType timestamp(ColumnSettings settings) {
    return BasicType.of(
        SqlType.of("timestamp", "" + settings.secondPrecision().orElse(MOST_DIGITS)));
  }

  private static BasicType of(String type) {
    return BasicType.of(SqlType.of(type));
  }

  private boolean isDirect() {
    return options.is(MappingOption.DIRECT_JAVA_TIME);
  }

  private boolean isLegacy() {
    return isAny(MappingOption.WRAPPER_ARRAYS, "legacy");
  }

  private boolean isAny(MappingOption option, String... values) {
    return List.of(values).contains(options.value(option));
  }
}
