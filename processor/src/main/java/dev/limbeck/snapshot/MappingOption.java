package dev.limbeck.snapshot;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What can be chosen about the mapping: each a setting of Hibernate's that shapes tables, or one of
 * Limbeck's own. This is the one table of them; the processor's options, the head of the model and
 * the manual follow it.
 */
public enum MappingOption {
  NAMING("naming", choices("jpa", "spring"), "jpa", ""),
  PHYSICAL_NAMING(
      "physicalNaming",
      orClass(PhysicalNames.SHORT_NAMES),
      "",
      "hibernate.physical_naming_strategy"),
  IMPLICIT_NAMING(
      "implicitNaming",
      orClass(ImplicitNames.SHORT_NAMES),
      "",
      "hibernate.implicit_naming_strategy"),
  CONSTRAINT_NAMES("constraintNames", choices("postgres", "hibernate"), "postgres", ""),
  SCHEMA("schema", anything("a name"), "", "hibernate.default_schema"),
  GLOBALLY_QUOTED(
      "globallyQuotedIdentifiers", flag(), "false", "hibernate.globally_quoted_identifiers"),
  AUTO_QUOTE_KEYWORD("autoQuoteKeyword", flag(), "false", "hibernate.auto_quote_keyword"),
  ID_NAMING(
      "idDbStructureNaming",
      choices("standard", "single", "legacy"),
      "standard",
      "hibernate.id.db_structure_naming_strategy"),
  HIBERNATE(
      "hibernate",
      choices(
          Arrays.stream(HibernateLevel.values()).map(HibernateLevel::text).toArray(String[]::new)),
      HibernateLevel.V7_4.text(),
      ""),
  BEAN_VALIDATION("beanValidation", choices("auto", "on", "off"), "auto", ""),
  DEFAULT_LIST_SEMANTICS(
      "defaultListSemantics",
      choices("bag", "list"),
      "bag",
      "hibernate.mapping.default_list_semantics"),
  COLUMN_ORDER(
      "columnOrderingStrategy",
      choices("default", "legacy"),
      "default",
      "hibernate.column_ordering_strategy"),
  PREFERRED_BOOLEAN(
      "preferredBooleanJdbcType",
      choices(
          "boolean",
          "bit",
          "tinyint",
          "smallint",
          "integer",
          "bigint",
          "char",
          "varchar",
          "nchar",
          "nvarchar"),
      "boolean",
      "hibernate.type.preferred_boolean_jdbc_type"),
  PREFERRED_UUID(
      "preferredUuidJdbcType",
      choices("uuid", "varchar", "char", "binary", "varbinary"),
      "uuid",
      "hibernate.type.preferred_uuid_jdbc_type"),
  PREFERRED_DURATION(
      "preferredDurationJdbcType",
      choices("duration", "numeric", "bigint", "interval_second"),
      "duration",
      "hibernate.type.preferred_duration_jdbc_type"),
  PREFERRED_INSTANT(
      "preferredInstantJdbcType",
      choices("timestamp_utc", "timestamp_with_timezone", "timestamp", "instant"),
      "timestamp_utc",
      "hibernate.type.preferred_instant_jdbc_type"),
  PREFERRED_ARRAY(
      "preferredArrayJdbcType",
      choices("array", "json_array", "json", "xml_array", "sqlxml", "varbinary"),
      "array",
      "hibernate.type.preferred_array_jdbc_type"),
  NATIVE_ENUMS("preferNativeEnumTypes", flag(), "false", "hibernate.type.prefer_native_enum_types"),
  DIRECT_JAVA_TIME(
      "javaTimeUseDirectJdbc", flag(), "false", "hibernate.type.java_time_use_direct_jdbc"),
  WRAPPER_ARRAYS(
      "wrapperArrayHandling",
      choices("disallow", "allow", "legacy", "pick"),
      "disallow",
      "hibernate.type.wrapper_array_handling"),
  TIME_ZONE_STORAGE(
      "timezoneDefaultStorage",
      choices("default", "native", "normalize", "normalize_utc", "column", "auto"),
      "default",
      "hibernate.timezone.default_storage");

  private static final String PREFIX = "limbeck.";

  private final String key;
  private final String listed;
  private final String others;
  private final String otherwise;
  private final String hibernateKey;

  MappingOption(String key, String[] choices, String otherwise, String hibernateKey) {
    this.key = key;
    this.listed = choices[0];
    this.others = choices[1];
    this.otherwise = otherwise;
    this.hibernateKey = hibernateKey;
  }

  /** The name as the head of a model has it: {@code naming}. */
  public String key() {
    return key;
  }

  /** The name as javac has it: {@code limbeck.naming}. */
  public String optionName() {
    return PREFIX + key;
  }

  /** What holds where nothing is said; empty if that depends on other options, or is nothing. */
  public String otherwise() {
    return otherwise;
  }

  /** The values to choose from. */
  public List<String> listedValues() {
    return listed.isEmpty() ? List.of() : List.of(listed.split(" "));
  }

  /** What the option may be besides the listed values, such as "a class"; empty if nothing. */
  public String otherValues() {
    return others;
  }

  /** Hibernate's setting that says the same; empty where it has none. */
  public Optional<String> hibernateKey() {
    return Optional.of(hibernateKey).filter(name -> !name.isEmpty());
  }

  /** The value that is meant by a text; empty if it is none of the choices. */
  public Optional<String> parse(String text) {
    String value = StrategyClasses.shortName(text.strip());
    String lower = value.toLowerCase(Locale.ROOT);
    if (listedValues().contains(lower)) {
      return Optional.of(lower);
    }
    return others.isEmpty() || value.isEmpty() ? Optional.empty() : Optional.of(value);
  }

  // The values that have a name, with blanks between, and what else there may be.
  private static String[] choices(String... values) {
    return new String[] {String.join(" ", values), ""};
  }

  private static String[] flag() {
    return choices("true", "false");
  }

  private static String[] orClass(List<String> shortNames) {
    return new String[] {String.join(" ", shortNames), "a class on the processor path"};
  }

  private static String[] anything(String what) {
    return new String[] {"", what};
  }
}
