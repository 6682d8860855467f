package dev.limbeck.snapshot;

import dev.limbeck.schema.Default;
import dev.limbeck.schema.SchemaException;
import dev.limbeck.schema.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;

/** Takes a {@code columnDefinition} apart: a type, and the clauses that may follow it. */
record ColumnDefinition(Findings findings) {

  // A quoted text or name, a parenthesis, or a run of anything else but blanks.
  private static final Pattern TOKEN =
      Pattern.compile("'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|[()]|[^\\s()'\"]+");
  private static final Set<String> CLAUSES =
      Set.of(
          "default",
          "not",
          "null",
          "collate",
          "check",
          "unique",
          "generated",
          "references",
          "constraint",
          "primary");

  /**
   * What a definition says.
   *
   * @param notNull whether it says {@code not null}
   * @param check a condition, without its parentheses
   */
  record Parts(
      SqlType type,
      Optional<Default> value,
      boolean notNull,
      boolean unique,
      Optional<String> collation,
      Optional<String> check) {

    ColumnDraft applyTo(ColumnDraft column) {
      List<CheckDraft> checks = new ArrayList<>(column.checks());
      check.map(CheckDraft::unnamed).ifPresent(checks::add);
      return column
          .withNullable(column.nullable() && !notNull)
          .withUnique(column.unique() || unique)
          .withValue(value.or(column::value))
          .withCollation(collation.or(column::collation))
          .withChecks(checks);
    }
  }

  /** The definition's parts; empty, and reported, where it is not understood. */
  Optional<Parts> read(Element element, ColumnSettings settings, String definition) {
    Optional<Parts> parts = parse(definition);
    if (parts.isEmpty()) {
      findings.add(
          Finding.UNREADABLE_DEFINITION,
          element,
          settings.annotation().orElseThrow(),
          "columnDefinition",
          "columnDefinition \""
              + definition
              + "\" is not a type with default, not null, unique, collate or check after it; write"
              + " it so, and say the rest in an annotation of its own.");
    }
    return parts;
  }

  static Optional<Parts> parse(String definition) {
    List<Clause> clauses = clauses(definition);
    try {
      Parts parts =
          new Parts(
              SqlType.parse(clauses.get(0).text()),
              Optional.empty(),
              false,
              false,
              Optional.empty(),
              Optional.empty());
      for (Clause clause : clauses.subList(1, clauses.size())) {
        Optional<Parts> more = add(parts, clause);
        if (more.isEmpty()) {
          return more;
        }
        parts = more.get();
      }
      return Optional.of(parts);
    } catch (SchemaException notAType) {
      // The caller reports the definition as it stands, with the place in the source.
      return Optional.empty();
    }
  }

  /** A keyword and what follows it; the type has none. */
  private record Clause(String keyword, String text) {}

  private static List<Clause> clauses(String definition) {
    List<Clause> clauses = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(definition);
    String keyword = "";
    int start = 0;
    int depth = 0;
    while (matcher.find()) {
      String token = matcher.group().toLowerCase(Locale.ROOT);
      depth += token.equals("(") ? 1 : token.equals(")") ? -1 : 0;
      boolean negated =
          keyword.equals("not") && definition.substring(start, matcher.start()).isBlank();
      if (depth == 0 && CLAUSES.contains(token) && !negated) {
        clauses.add(new Clause(keyword, definition.substring(start, matcher.start()).strip()));
        keyword = token;
        start = matcher.end();
      }
    }
    clauses.add(new Clause(keyword, definition.substring(start).strip()));
    return clauses;
  }

  private static Optional<Parts> add(Parts to, Clause clause) {
    String text = clause.text();
    return switch (clause.keyword()) {
      case "not" ->
          text.equalsIgnoreCase("null")
              ? Optional.of(new Parts(to.type, to.value, true, to.unique, to.collation, to.check))
              : Optional.empty();
      case "null" -> text.isEmpty() ? Optional.of(to) : Optional.empty();
      case "unique" ->
          text.isEmpty()
              ? Optional.of(new Parts(to.type, to.value, to.notNull, true, to.collation, to.check))
              : Optional.empty();
      case "default" ->
          text.isEmpty()
              ? Optional.empty()
              : Optional.of(
                  new Parts(
                      to.type,
                      Optional.of(new Default.Expression(text)),
                      to.notNull,
                      to.unique,
                      to.collation,
                      to.check));
      case "collate" -> {
        Name name = Name.of(text);
        yield Optional.of(
            new Parts(
                to.type, to.value, to.notNull, to.unique, Optional.of(name.catalogue()), to.check));
      }
      case "check" ->
          text.startsWith("(") && text.endsWith(")")
              ? Optional.of(
                  new Parts(
                      to.type,
                      to.value,
                      to.notNull,
                      to.unique,
                      to.collation,
                      Optional.of(text.substring(1, text.length() - 1).strip())))
              : Optional.empty();
      default -> Optional.empty();
    };
  }
}
