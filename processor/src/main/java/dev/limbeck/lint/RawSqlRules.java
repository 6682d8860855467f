package dev.limbeck.lint;

import static dev.limbeck.lint.RawSqlRules.Correction.CONCURRENTLY;
import static dev.limbeck.lint.RawSqlRules.Correction.NONE;
import static dev.limbeck.lint.RawSqlRules.Correction.NOT_VALID;

import dev.limbeck.dialect.StatementPattern;
import dev.limbeck.operation.SqlToken;
import dev.limbeck.plan.Rule;
import dev.limbeck.schema.QualifiedName;
import java.util.List;
import java.util.Optional;

/** What is said of statements that a person wrote, and of each action of one, by how they begin. */
final class RawSqlRules {

  private static final String TABLE = "alter table [if exists] [only] <name> ";

  /** The first that fits holds. */
  private static final List<RawSqlRule> RULES =
      List.of(
          silent("create [unique] index concurrently"),
          of(
              "create [unique] index [if not exists] <name> on [only] <name>",
              1,
              Rule.INDEX,
              "Nobody can write to the table while the index is built.",
              CONCURRENTLY),
          of(
              "create [unique] index on [only] <name>",
              0,
              Rule.INDEX,
              "Nobody can write to the table while the index is built. Give it a name, so that it can"
                  + " be built concurrently.",
              NONE),
          silent("drop index concurrently"),
          of(
              "drop index [if exists] <name>",
              0,
              Rule.INDEX,
              "Nobody can use the table from when this waits for its turn until the transaction ends.",
              CONCURRENTLY),
          silent(TABLE + "add constraint <name> ...using"),
          silent(TABLE + "add constraint <name> ...valid"),
          of(
              TABLE + "add constraint <name> foreign key",
              0,
              Rule.FOREIGN_KEY,
              OnlineForm.reason(Rule.FOREIGN_KEY),
              NOT_VALID),
          of(
              TABLE + "add constraint <name> check",
              0,
              Rule.CHECK,
              OnlineForm.reason(Rule.CHECK),
              NOT_VALID),
          of(
              TABLE + "add constraint <name> unique",
              0,
              Rule.UNIQUE,
              OnlineForm.reason(Rule.UNIQUE)
                  + " Build it first, concurrently, and add the constraint using it.",
              NONE),
          of(
              TABLE + "add constraint <name> primary key",
              0,
              Rule.UNIQUE,
              OnlineForm.reason(Rule.UNIQUE)
                  + " Build it first, concurrently, and add the constraint using it.",
              NONE),
          of(
              TABLE + "alter [column] <name> set not null",
              0,
              Rule.NOT_NULL,
              OnlineForm.reason(Rule.NOT_NULL)
                  + " Let a check that was added not valid, and validated, prove it first.",
              NONE),
          waits(
              TABLE + "alter [column] <name> type",
              "Where the new type is stored in another way, all rows are written anew, and nobody"
                  + " can read or write the table meanwhile."),
          waits(
              TABLE + "alter [column] <name> set data type",
              "Where the new type is stored in another way, all rows are written anew, and nobody"
                  + " can read or write the table meanwhile."),
          breaks(TABLE + "rename"),
          silent(TABLE + "drop constraint"),
          loses(TABLE + "drop [column] [if exists] <name>"),
          loses("drop table [if exists] <name>"),
          loses("drop schema [if exists] <name>"),
          loses("truncate [table] [only] <name>"),
          silent("alter domain <name> add ...valid"),
          of(
              "alter domain <name> add",
              0,
              Rule.CHECK,
              "All rows of all tables with the domain are read, and nobody can write to them meanwhile;"
                  + " add it not valid, and validate it in a transaction of its own.",
              NONE),
          silent("delete from [only] <name> ...where"),
          loses("delete from [only] <name>"),
          silent("update [only] <name> ...where"),
          waits(
              "update [only] <name>",
              "All rows are locked until the migration commits; op.backfill takes them in batches."),
          waits(
              "vacuum full [verbose] [analyze] <name>",
              "The table is written anew, and nobody can read or write it meanwhile."),
          waits(
              "vacuum (full) <name>",
              "The table is written anew, and nobody can read or write it meanwhile."),
          waits(
              "cluster [verbose] <name>",
              "The table is written anew, and nobody can read or write it meanwhile."),
          waits(
              "reindex table <name>",
              "Nobody can write to the table while its indexes are built; reindex it concurrently."),
          waits("lock [table] [only] <name>", "Others wait until the migration commits."));

  private RawSqlRules() {}

  /** What to do to a statement so that it does not matter any more. */
  enum Correction {
    NONE,
    /** The word after {@code index}. */
    CONCURRENTLY,
    /** The words at its end, and a second statement that validates. */
    NOT_VALID
  }

  /**
   * What is said of a statement.
   *
   * @param names those in its beginning
   * @param about that of the table, index, type or schema that it is about
   */
  record Said(
      String rule,
      String reason,
      List<QualifiedName> names,
      QualifiedName about,
      Correction correction) {}

  /** What is said of a statement; empty if there is nothing to say. */
  static Optional<Said> of(List<SqlToken> statement) {
    return RULES.stream()
        .filter(rule -> rule.pattern().names(statement).isPresent())
        .findFirst()
        .filter(rule -> !rule.name().isEmpty())
        .map(
            rule -> {
              List<QualifiedName> names = rule.pattern().names(statement).orElseThrow();
              return new Said(
                  rule.name(), rule.reason(), names, names.get(rule.about()), rule.correction());
            });
  }

  /**
   * A beginning and what is said of it.
   *
   * @param about which of its names is that which it is about
   * @param name the name of the rule; empty if there is nothing to say
   */
  private record RawSqlRule(
      StatementPattern pattern, int about, String name, String reason, Correction correction) {}

  private static RawSqlRule of(
      String pattern, int about, Rule rule, String reason, Correction correction) {
    return new RawSqlRule(new StatementPattern(pattern), about, rule.key(), reason, correction);
  }

  private static RawSqlRule silent(String pattern) {
    return new RawSqlRule(new StatementPattern(pattern), 0, "", "", NONE);
  }

  private static RawSqlRule waits(String pattern, String reason) {
    return new RawSqlRule(new StatementPattern(pattern), 0, RuleNames.WAITS, reason, NONE);
  }

  private static RawSqlRule loses(String pattern) {
    return new RawSqlRule(
        new StatementPattern(pattern), 0, RuleNames.LOSES_DATA, Losses.DATA, NONE);
  }

  private static RawSqlRule breaks(String pattern) {
    return new RawSqlRule(
        new StatementPattern(pattern), 0, RuleNames.BREAKS_CLIENTS, Losses.CLIENTS, NONE);
  }
}
