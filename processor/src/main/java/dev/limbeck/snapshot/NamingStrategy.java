package dev.limbeck.snapshot;

import static java.lang.Character.isDigit;
import static java.lang.Character.isLowerCase;
import static java.lang.Character.isUpperCase;

import java.util.Locale;
import java.util.Optional;

/**
 * From the names in the source to the names in the database: Hibernate's physical and implicit
 * naming strategies.
 */
record NamingStrategy(Naming naming, HibernateLevel hibernate) {

  /** What the database calls something that the entity calls so. */
  Name physical(String logical) {
    Name name = Name.of(logical);
    // Quotes keep a name as it is since 7.0; before, they stay around its snake case.
    boolean kept = name.quoted() && hibernate.isAtLeast(HibernateLevel.V7_0);
    if (kept || naming == Naming.JPA) {
      return quoteDollar(name);
    }
    return quoteDollar(new Name(snakeCase(name.text()), name.quoted()));
  }

  /** A physical table name. */
  TableName table(Optional<String> schema, String logical) {
    return new TableName(schema.map(this::physical), physical(logical));
  }

  /** The logical name of a join table that has none. */
  String joinTable(Name ownerTable, String attribute, Name targetTable) {
    String second = naming == Naming.SPRING ? attribute : targetTable.text();
    String name = ownerTable.text() + "_" + second;
    return ownerTable.quoted() || targetTable.quoted() ? quoted(name) : name;
  }

  /** The logical name of a collection's table that has none. */
  String collectionTable(String ownerEntity, Name ownerTable, String attribute) {
    String name = ownerEntity + "_" + attribute;
    return ownerTable.quoted() ? quoted(name) : name;
  }

  // A table that is named after a quoted one is quoted too (Hibernate's TableBinder).
  private static String quoted(String name) {
    return "`" + name + "`";
  }

  // Up to 6.6 a dollar sign asks for quotes.
  private Name quoteDollar(Name name) {
    boolean old = !hibernate.isAtLeast(HibernateLevel.V7_0);
    return old && name.text().indexOf('$') >= 0 ? new Name(name.text(), true) : name;
  }

  private String snakeCase(String text) {
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
