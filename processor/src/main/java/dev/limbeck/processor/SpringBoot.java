package dev.limbeck.processor;

import dev.limbeck.snapshot.MappingOption;
import dev.limbeck.snapshot.SnapshotOptions;
import javax.lang.model.util.Elements;

/** Spring Boot, which has defaults of its own for Hibernate. */
final class SpringBoot {

  private static final String APPLICATION =
      "org.springframework.boot.autoconfigure.SpringBootApplication";

  private SpringBoot() {}

  static boolean isThere(Elements elements) {
    return elements.getTypeElement(APPLICATION) != null;
  }

  /** What is assumed, and what Spring Boot does. */
  static Message announce(SnapshotOptions options) {
    String assumed =
        "Limbeck follows Hibernate %s with the physical naming %s and the implicit naming %s"
            .formatted(
                options.value(MappingOption.HIBERNATE),
                options.value(MappingOption.PHYSICAL_NAMING),
                options.value(MappingOption.IMPLICIT_NAMING));
    boolean springs = options.value(MappingOption.NAMING).equals("spring");
    return new Message(
        "limbeck-308",
        springs
            ? "Spring Boot is on the class path: %s, as your configuration has it."
                .formatted(assumed)
            : "Spring Boot is on the class path, and names tables and columns in snake case, but %s; add -Alimbeck.naming=spring to do as it does, or -Alimbeck.naming=jpa to leave names as they are."
                .formatted(assumed));
  }
}
