package dev.limbeck.dialect;

import dev.limbeck.operation.IfNeeded;
import dev.limbeck.problem.RefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts {@code if exists} and {@code if not exists} into the statements of this package. */
final class IfNeededSql {

  private static final String NAME = "(?:\"(?:[^\"]|\"\")*\"|[a-z0-9_]+)";
  private static final String PLACE = "alter (?:table|type) %1$s(?:\\.%1$s)? ".formatted(NAME);

  private static final Pattern CREATION =
      Pattern.compile(
          "(?:create (?:unique |unlogged )?(?:index concurrently|index|table|sequence|schema"
              + "|statistics|materialized view|extension)|"
              + PLACE
              + "add (?:column|value)) ");

  private static final Pattern REMOVAL =
      Pattern.compile(
          "(?:drop (?:index concurrently|index|table|sequence|schema|type|statistics|view"
              + "|materialized view"
              + "|function|procedure|trigger|policy|extension)|"
              + PLACE
              + "drop (?:column|constraint)) ");

  private IfNeededSql() {}

  /**
   * The statements of the step, with the clause in the one that does it.
   *
   * @throws RefusedException if PostgreSQL has no such clause, or more is to be done than it guards
   */
  static List<Statement> of(IfNeeded operation, List<Statement> statements) {
    String clause = operation.isCreation() ? "if not exists " : "if exists ";
    Pattern head = operation.isCreation() ? CREATION : REMOVAL;
    List<Statement> guarded = new ArrayList<>();
    int found = 0;
    for (Statement statement : statements) {
      Matcher matcher = head.matcher(statement.sql());
      boolean isMeant = matcher.lookingAt();
      found += isMeant ? 1 : 0;
      guarded.add(isMeant ? with(statement, matcher.end(), clause) : statement);
    }
    boolean isAllThereIs = statements.size() == 1 || !operation.isCreation();
    if (found != 1 || !isAllThereIs) {
      throw new RefusedException(
          ("PostgreSQL's \"%s\" does not guard all of: %s; leave comments, keys that say the same, how"
                  + " columns are kept, what a table inherits from, and targets of statistics, to verbs of their own.")
              .formatted(clause.strip(), operation.step().describe()));
    }
    return List.copyOf(guarded);
  }

  private static Statement with(Statement statement, int at, String clause) {
    String sql = statement.sql().substring(0, at) + clause + statement.sql().substring(at);
    return new Statement(sql, statement.placement(), statement.settling());
  }
}
