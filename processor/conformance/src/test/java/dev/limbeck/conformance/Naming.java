package dev.limbeck.conformance;

import java.util.Map;

/** How an application names tables and columns: the two presets that Limbeck knows. */
enum Naming {
  JPA("jpa"),
  SPRING("spring");

  private final String option;

  Naming(String option) {
    this.option = option;
  }

  /** The value of {@code -Alimbeck.naming}. */
  String option() {
    return option;
  }

  /** The same for Hibernate. */
  Map<String, String> settings() {
    return switch (this) {
      case JPA -> Map.of();
      case SPRING ->
          Map.of(
              "hibernate.physical_naming_strategy",
              "org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy",
              "hibernate.implicit_naming_strategy",
              "org.springframework.boot.orm.jpa.hibernate.SpringImplicitNamingStrategy");
    };
  }
}
