package dev.limbeck.processor;

import dev.limbeck.snapshot.MappingOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Hibernate's settings as the files of Spring Boot, Quarkus and Jakarta Persistence spell them. */
final class HibernateKeys {

  private static final String SPRING = "spring.jpa.";
  private static final String QUARKUS = "quarkus.hibernate-orm.";
  private static final String VALIDATION_MODE = "jakarta.persistence.validation.mode";
  private static final String APPLY_TO_DDL = "hibernate.validator.apply_to_ddl";
  private static final String QUOTING = "quarkus.quote-identifiers.strategy";

  private static final Map<String, String> SPRING_NAMES =
      Map.of(
          "hibernate.naming.physicalstrategy", "hibernate.physical_naming_strategy",
          "hibernate.naming.implicitstrategy", "hibernate.implicit_naming_strategy",
          "databaseplatform", "hibernate.dialect",
          "mappingresources", "mapping-file");

  private static final Map<String, String> QUARKUS_NAMES =
      Map.ofEntries(
          Map.entry("dialect", "hibernate.dialect"),
          Map.entry("physical-naming-strategy", "hibernate.physical_naming_strategy"),
          Map.entry("implicit-naming-strategy", "hibernate.implicit_naming_strategy"),
          Map.entry("database.default-schema", "hibernate.default_schema"),
          Map.entry("database.default-catalog", "hibernate.default_catalog"),
          Map.entry(
              "database.globally-quoted-identifiers", "hibernate.globally_quoted_identifiers"),
          Map.entry("quote-identifiers.strategy", QUOTING),
          Map.entry("mapping.timezone.default-storage", "hibernate.timezone.default_storage"),
          Map.entry(
              "mapping.duration.preferred-jdbc-type",
              "hibernate.type.preferred_duration_jdbc_type"),
          Map.entry(
              "mapping.instant.preferred-jdbc-type", "hibernate.type.preferred_instant_jdbc_type"),
          Map.entry(
              "mapping.boolean.preferred-jdbc-type", "hibernate.type.preferred_boolean_jdbc_type"),
          Map.entry("mapping.uuid.preferred-jdbc-type", "hibernate.type.preferred_uuid_jdbc_type"),
          Map.entry("mapping-files", "mapping-file"),
          Map.entry("validation.mode", VALIDATION_MODE));

  // What changes tables and is not followed.
  private static final Set<String> NOT_FOLLOWED =
      Set.of(
          "hibernate.default_catalog",
          "hibernate.discriminator.ignore_explicit_for_joined",
          "hibernate.discriminator.implicit_for_joined",
          "hibernate.hbm2ddl.default_constraint_mode",
          "hibernate.mapping_files",
          "hibernate.metadata_builder_contributor",
          "hibernate.type_contributors",
          "hibernate.xml_mapping_enabled",
          "jakarta.persistence.validation.group.ddl",
          "javax.persistence.validation.group.ddl",
          "mapping-file");

  // Said, and as it is without.
  private static final Set<String> AS_USUAL = Set.of("false", "default");

  private HibernateKeys() {}

  /** Hibernate's key for that of a file; empty if it is nothing of Hibernate's. */
  static Optional<String> of(String fileKey, Optional<String> unit) {
    if (fileKey.startsWith(SPRING)) {
      return spring(fileKey.substring(SPRING.length()));
    }
    if (fileKey.startsWith(QUARKUS)) {
      return quarkus(fileKey.substring(QUARKUS.length()), unit);
    }
    if (fileKey.startsWith("javax.persistence.validation.")) {
      return Optional.of(fileKey.replaceFirst("javax", "jakarta"));
    }
    return Optional.of(fileKey)
        .filter(
            key ->
                key.startsWith("hibernate.")
                    || key.startsWith("jakarta.persistence.")
                    || key.startsWith("org.hibernate.envers.")
                    || key.equals("mapping-file"));
  }

  /** The option that says what a key of Hibernate's says. */
  static Optional<MappingOption> option(String key) {
    if (key.equals(VALIDATION_MODE) || key.equals(APPLY_TO_DDL)) {
      return Optional.of(MappingOption.BEAN_VALIDATION);
    }
    if (key.equals(QUOTING)) {
      return Optional.of(MappingOption.GLOBALLY_QUOTED);
    }
    return Arrays.stream(MappingOption.values())
        .filter(option -> option.hibernateKey().equals(Optional.of(key)))
        .findFirst();
  }

  /** Whether a setting changes tables in a way of which Limbeck knows nothing. */
  static boolean isNotFollowed(String key, String value) {
    boolean changes = NOT_FOLLOWED.contains(key) || key.startsWith("org.hibernate.envers.");
    return changes && !AS_USUAL.contains(value.strip().toLowerCase(Locale.ROOT));
  }

  /** The option's value for a value of Hibernate's; empty if Limbeck knows nothing like it. */
  static Optional<String> value(MappingOption option, String key, String text) {
    String value = text.strip();
    return switch (key) {
      case VALIDATION_MODE -> validation(value);
      case APPLY_TO_DDL -> Optional.of(value.equalsIgnoreCase("false") ? "off" : "auto");
      case QUOTING -> quoting(value);
      default -> option.parse(value);
    };
  }

  private static Optional<String> spring(String rest) {
    if (rest.startsWith("properties.")) {
      return of(rest.substring("properties.".length()), Optional.empty());
    }
    String relaxed = rest.replace("-", "").replace("_", "").toLowerCase(Locale.ROOT);
    return Optional.ofNullable(SPRING_NAMES.get(relaxed));
  }

  // A key of a named unit has the name first; those of the default one have none.
  private static Optional<String> quarkus(String rest, Optional<String> unit) {
    String plain = rest.replace("\"", "");
    String own =
        unit.map(name -> name + ".")
            .filter(plain::startsWith)
            .map(prefix -> plain.substring(prefix.length()))
            .orElse(plain);
    if (own.startsWith("unsupported-properties.")) {
      return of(own.substring("unsupported-properties.".length()), Optional.empty());
    }
    return Optional.ofNullable(QUARKUS_NAMES.get(own));
  }

  // DDL is made from constraints with AUTO and DDL, not with CALLBACK or NONE alone.
  private static Optional<String> validation(String modes) {
    List<String> all = List.of(modes.toLowerCase(Locale.ROOT).split("\\s*,\\s*"));
    if (all.contains("ddl")) {
      return Optional.of("on");
    }
    return Optional.of(all.contains("auto") ? "auto" : "off");
  }

  private static Optional<String> quoting(String strategy) {
    return switch (strategy.toLowerCase(Locale.ROOT)) {
      case "none" -> Optional.of("false");
      case "all", "all-except-column-definitions" -> Optional.of("true");
      default -> Optional.empty();
    };
  }
}
