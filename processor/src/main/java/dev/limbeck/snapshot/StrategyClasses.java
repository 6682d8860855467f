package dev.limbeck.snapshot;

import java.util.Map;

/** The strategies that are known by a short name, by the names of their classes. */
final class StrategyClasses {

  private static final String HIBERNATE = "org.hibernate.boot.model.naming.";
  private static final String RELATIONAL = "org.hibernate.boot.model.relational.";
  private static final String SPRING = "org.springframework.boot.orm.jpa.hibernate.";

  private static final Map<String, String> SHORT_NAMES =
      Map.ofEntries(
          Map.entry(HIBERNATE + "PhysicalNamingStrategyStandardImpl", "standard"),
          Map.entry(HIBERNATE + "PhysicalNamingStrategySnakeCaseImpl", "snake_case"),
          Map.entry(HIBERNATE + "CamelCaseToUnderscoresNamingStrategy", "snake_case"),
          Map.entry(SPRING + "SpringPhysicalNamingStrategy", "snake_case"),
          Map.entry(HIBERNATE + "ImplicitNamingStrategyJpaCompliantImpl", "jpa"),
          Map.entry(HIBERNATE + "ImplicitNamingStrategyLegacyJpaImpl", "legacy-jpa"),
          Map.entry(HIBERNATE + "ImplicitNamingStrategyLegacyHbmImpl", "legacy-hbm"),
          Map.entry(HIBERNATE + "ImplicitNamingStrategyComponentPathImpl", "component-path"),
          Map.entry(SPRING + "SpringImplicitNamingStrategy", "spring"),
          Map.entry(RELATIONAL + "ColumnOrderingStrategyStandard", "default"),
          Map.entry(RELATIONAL + "ColumnOrderingStrategyLegacy", "legacy"),
          // Spring Boot 4.
          Map.entry("org.springframework.boot.hibernate.SpringImplicitNamingStrategy", "spring"));

  private StrategyClasses() {}

  /** The short name of a class that has one; other texts as they are. */
  static String shortName(String text) {
    return SHORT_NAMES.getOrDefault(text, text);
  }
}
