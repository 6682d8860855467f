package dev.limbeck.snapshot;

import java.util.Optional;
import java.util.Set;

/**
 * What {@code @Temporal}, {@code @TimeZoneStorage} and {@code @FractionalSeconds} make of a time.
 */
record Temporals(JavaTypes javaTypes, Findings findings) {

  private static final Set<String> NORMALIZED = Set.of("NORMALIZE", "COLUMN", "AUTO");

  private static final Set<Integer> TEMPORAL =
      Set.of(
          JdbcCodes.DATE,
          JdbcCodes.TIME,
          JdbcCodes.TIMESTAMP,
          JdbcCodes.TIMESTAMP_UTC,
          JdbcCodes.TIMESTAMP_WITH_TIMEZONE);

  /** The type with the part of a date that {@code @Temporal} keeps. */
  JavaType narrowed(TypedPlace place, JavaType java) {
    boolean hasDateAndTime = TEMPORAL.contains(java.code()) && java.code() != JdbcCodes.TIME;
    if (!hasDateAndTime) {
      return java;
    }
    Optional<String> part =
        place.annotations().find(Jpa.TEMPORAL).flatMap(temporal -> temporal.constant("value"));
    return switch (part.orElse("TIMESTAMP")) {
      case "DATE" -> java.withCode(JdbcCodes.DATE);
      case "TIME" -> javaTypes.time(JdbcCodes.TIME);
      default -> java;
    };
  }

  /**
   * The code of a time that is kept with its zone in a certain way.
   *
   * @param usual how times are kept where nothing is said
   */
  int stored(TypedPlace place, JavaType java, String usual) {
    Optional<String> storage =
        place
            .annotations()
            .find(Hibernate.TIME_ZONE_STORAGE)
            .map(annotation -> annotation.constant("value").orElse("AUTO"));
    if (storage.isEmpty()) {
      return java.code();
    }
    boolean native_ = storage.get().equals("NATIVE");
    // To say that the default holds is not to say nothing: Hibernate adds no column for it then.
    boolean normalized =
        storage.get().equals("NORMALIZE")
            || (storage.get().equals("DEFAULT") && NORMALIZED.contains(usual));
    return switch (java.code()) {
      case JdbcCodes.TIMESTAMP_WITH_TIMEZONE -> normalized ? JdbcCodes.TIMESTAMP : java.code();
      case JdbcCodes.TIME ->
          native_ && TypeNames.of(place.type()).equals("java.time.OffsetTime")
              ? JdbcCodes.TIME_WITH_TIMEZONE
              : java.code();
      default -> java.code();
    };
  }

  /** What the column says, with the digits of {@code @FractionalSeconds}; lengths count not. */
  ColumnSettings settings(TypedPlace place, JavaType java) {
    if (!TEMPORAL.contains(java.code())) {
      return place.settings();
    }
    if (place.settings().precision().isPresent()) {
      findings.add(
          Finding.IGNORED_PRECISION,
          place.element(),
          place.settings().annotation().orElseThrow(),
          "precision",
          "Hibernate takes no notice of precision on a time; write secondPrecision.");
    }
    return place
        .annotations()
        .find(Hibernate.FRACTIONAL_SECONDS)
        .flatMap(
            fraction ->
                fraction.member("value").map(value -> fraction.renamed("value", "secondPrecision")))
        .map(ColumnSettings::of)
        .orElse(place.settings());
  }
}
