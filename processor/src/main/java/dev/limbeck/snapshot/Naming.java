package dev.limbeck.snapshot;

import javax.lang.model.util.Elements;

/** How names that an entity leaves out are made, and what becomes of those that it gives. */
public enum Naming {
  /** Jakarta Persistence's own defaults; names stay as they are written. */
  JPA,
  /** Spring Boot's defaults: every name in snake case. */
  SPRING;

  private static final String SPRING_BOOT =
      "org.springframework.boot.autoconfigure.SpringBootApplication";

  /** The naming that an application has if it configures none: Spring's where Spring Boot is. */
  public static Naming detect(Elements elements) {
    return elements.getTypeElement(SPRING_BOOT) == null ? JPA : SPRING;
  }
}
