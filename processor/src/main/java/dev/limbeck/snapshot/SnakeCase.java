package dev.limbeck.snapshot;

import static java.lang.Character.isDigit;
import static java.lang.Character.isLowerCase;
import static java.lang.Character.isUpperCase;

import java.util.Locale;

/** Every name as words with underscores between, in lower case: Spring Boot's default. */
record SnakeCase(HibernateLevel hibernate) implements PhysicalNames {

  @Override
  public Name schema(Name name) {
    return apply(name);
  }

  @Override
  public Name table(Name name) {
    return apply(name);
  }

  @Override
  public Name sequence(Name name) {
    return apply(name);
  }

  @Override
  public Name column(Name name) {
    return apply(name);
  }

  // Before 7.0 (CamelCaseToUnderscoresNamingStrategy) quotes did not keep a name from it.
  private Name apply(Name name) {
    boolean kept = name.quoted() && hibernate.isAtLeast(HibernateLevel.V7_0);
    return kept ? name : new Name(words(name.text()), name.quoted());
  }

  private String words(String text) {
    StringBuilder words = new StringBuilder(text.replace('.', '_'));
    for (int i = 1; i < words.length() - 1; i++) {
      if (isBoundary(words.charAt(i - 1), words.charAt(i), words.charAt(i + 1))) {
        words.insert(i++, '_');
      }
    }
    return words.toString().toLowerCase(Locale.ROOT);
  }

  // The digits count since 7.0: x1Y2 is x1_y2 there and x1y2 before.
  private boolean isBoundary(char before, char current, char after) {
    boolean digits = hibernate.isAtLeast(HibernateLevel.V7_0);
    return (isLowerCase(before) || (digits && isDigit(before)))
        && isUpperCase(current)
        && (isLowerCase(after) || (digits && isDigit(after)));
  }
}
