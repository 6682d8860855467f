package dev.limbeck.conformance;

import java.util.Comparator;

/** A minor release of Hibernate, such as 7.4. */
record Level(int major, int minor) {

  private static final Comparator<Level> ORDER =
      Comparator.comparingInt(Level::major).thenComparingInt(Level::minor);

  static Level of(String text) {
    String[] parts = text.split("\\.", -1);
    return new Level(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
  }

  boolean isAtLeast(Level other) {
    return ORDER.compare(this, other) >= 0;
  }

  @Override
  public String toString() {
    return major + "." + minor;
  }
}
