package dev.limbeck.snapshot;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The words that Hibernate quotes on PostgreSQL where it is told to quote keywords. */
final class Keywords {

  private static final String FILE = "keywords.txt";
  private static final Set<String> WORDS = read();

  private Keywords() {}

  static boolean contains(String name) {
    return WORDS.contains(name.toLowerCase(Locale.ROOT));
  }

  private static Set<String> read() {
    try (InputStream in = Objects.requireNonNull(Keywords.class.getResourceAsStream(FILE), FILE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(FILE, unreadable);
    }
  }
}
