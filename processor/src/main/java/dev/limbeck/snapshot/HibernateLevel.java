package dev.limbeck.snapshot;

import java.util.Arrays;

/** The release of Hibernate whose mapping is followed; each knows all that the ones before do. */
public enum HibernateLevel {
  V6_6("6.6"),
  V7_0("7.0"),
  V7_1("7.1"),
  V7_2("7.2"),
  V7_3("7.3"),
  V7_4("7.4");

  private final String text;

  HibernateLevel(String text) {
    this.text = text;
  }

  /** {@code 7.4} and the like, as an option spells it. */
  public String text() {
    return text;
  }

  static HibernateLevel of(String text) {
    return Arrays.stream(values())
        .filter(level -> level.text.equals(text))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(text));
  }

  boolean isAtLeast(HibernateLevel other) {
    return compareTo(other) >= 0;
  }
}
