package dev.limbeck.snapshot;

import java.util.Optional;
import java.util.Set;

/** What Hibernate's {@code @GenericGenerator} asks for. */
record GenericGenerator(Annotation annotation) {

  private static final Set<String> SEQUENCES =
      Set.of(
          "sequence",
          "enhanced-sequence",
          "native",
          "seqhilo",
          "org.hibernate.id.enhanced.SequenceStyleGenerator",
          "org.hibernate.id.NativeGenerator");
  private static final Set<String> TABLES =
      Set.of("table", "enhanced-table", "org.hibernate.id.enhanced.TableGenerator");
  private static final Set<String> IDENTITIES =
      Set.of("identity", "org.hibernate.id.IdentityGenerator");

  static Optional<GenericGenerator> of(Annotation annotation) {
    return annotation.name().equals(Hibernate.GENERIC_GENERATOR)
        ? Optional.of(new GenericGenerator(annotation))
        : Optional.empty();
  }

  static Optional<GenericGenerator> on(Member member) {
    return member.annotations().find(Hibernate.GENERIC_GENERATOR).map(GenericGenerator::new);
  }

  boolean isSequence() {
    return SEQUENCES.contains(strategy());
  }

  boolean isTable() {
    return TABLES.contains(strategy());
  }

  boolean isIdentity() {
    return IDENTITIES.contains(strategy());
  }

  Optional<String> sequenceName() {
    return parameter("sequence_name").or(() -> parameter("sequence"));
  }

  Optional<String> schema() {
    return parameter("schema");
  }

  int start() {
    return parameter("initial_value").map(Integer::parseInt).orElse(1);
  }

  int increment() {
    return parameter("increment_size").map(Integer::parseInt).orElse(50);
  }

  private String strategy() {
    return annotation
        .text("strategy")
        .or(() -> annotation.type("type").map(TypeNames::of))
        .orElse("native");
  }

  private Optional<String> parameter(String name) {
    return annotation.annotations("parameters").stream()
        .filter(it -> it.text("name").equals(Optional.of(name)))
        .findFirst()
        .flatMap(it -> it.text("value"));
  }
}
