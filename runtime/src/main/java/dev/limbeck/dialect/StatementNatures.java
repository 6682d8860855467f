package dev.limbeck.dialect;

import dev.limbeck.operation.SqlToken;
import dev.limbeck.schema.QualifiedName;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which statements PostgreSQL refuses "inside a transaction block", as its manual says at each of
 * them ("SQL Commands"), and which are none of a migration's business.
 */
final class StatementNatures {

  private static final Nature TRANSACTION_CONTROL =
      Nature.forbidden(
          "Limbeck begins and ends the transactions of a migration; take it out, and write"
              + " .outsideTransaction() after what must not run in one.");
  private static final Nature MANY_INDEXES =
      Nature.untold(
          " Cut off, it leaves invalid indexes whose names end in _ccnew; \"reindex index"
              + " concurrently\", for one index at a time, takes its own away.");

  /** The first that fits holds. */
  private static final List<Rule> RULES =
      List.of(
          settled(
              "create [unique] index concurrently [if not exists] <name> on [only] <name>",
              names -> CatalogueSettling.indexIsMade(names.get(1), names.get(0).name())),
          rule(
              "create [unique] index concurrently",
              Nature.untold(
                  " Give the index a name: then a run that is cut off finds what is left of it.")),
          settled(
              "drop index concurrently [if exists] <name>",
              names -> CatalogueSettling.indexIsGone(names.get(0))),
          settled(
              "reindex (concurrently) index <name>",
              names -> CatalogueSettling.indexIsBuiltAnew(names.get(0))),
          settled(
              "reindex (...) index concurrently <name>",
              names -> CatalogueSettling.indexIsBuiltAnew(names.get(0))),
          rule("reindex (concurrently)", MANY_INDEXES),
          rule("reindex (...) table concurrently", MANY_INDEXES),
          rule("reindex (...) schema concurrently", MANY_INDEXES),
          rule("reindex (...) database concurrently", MANY_INDEXES),
          rule("reindex (...) schema", Nature.REPEATABLE),
          rule("reindex (...) database", Nature.REPEATABLE),
          rule("reindex (...) system", Nature.REPEATABLE),
          rule("vacuum", Nature.REPEATABLE),
          rule("cluster (...) [verbose] $", Nature.REPEATABLE),
          settled(
              "alter table [if exists] [only] <name> detach partition <name> concurrently",
              names -> CatalogueSettling.partitionIsDetached(names.get(0), names.get(1))),
          rule("alter system", Nature.REPEATABLE),
          rule("alter database <name> set tablespace", Nature.REPEATABLE),
          settled("create database <name>", name -> isThere("pg_database", "datname", name)),
          settled(
              "drop database [if exists] <name>", name -> isGone("pg_database", "datname", name)),
          settled("create tablespace <name>", name -> isThere("pg_tablespace", "spcname", name)),
          settled(
              "drop tablespace [if exists] <name>",
              name -> isGone("pg_tablespace", "spcname", name)),
          rule("create subscription ...create_slot", Nature.IN_TRANSACTION),
          rule("create subscription ...connect", Nature.IN_TRANSACTION),
          rule("create subscription", Nature.UNTOLD),
          settled(
              "drop subscription [if exists] <name>",
              name -> isGone("pg_subscription", "subname", name)),
          rule("alter subscription <name> refresh", Nature.REPEATABLE),
          rule("alter subscription <name> set publication", Nature.REPEATABLE),
          rule("alter subscription <name> add publication", Nature.UNTOLD),
          rule("alter subscription <name> drop publication", Nature.UNTOLD),
          rule("commit prepared", Nature.UNTOLD),
          rule("rollback prepared", Nature.UNTOLD),
          rule("rollback [work] [transaction] to", Nature.IN_TRANSACTION),
          rule("rollback", TRANSACTION_CONTROL),
          rule("begin", TRANSACTION_CONTROL),
          rule("start transaction", TRANSACTION_CONTROL),
          rule("commit", TRANSACTION_CONTROL),
          rule("end", TRANSACTION_CONTROL),
          rule("abort", TRANSACTION_CONTROL),
          rule("prepare transaction", TRANSACTION_CONTROL),
          rule(
              "discard all",
              Nature.forbidden(
                  "It also gives back the lock that keeps other runs of Limbeck away; name what is"
                      + " to be discarded: discard plans, discard sequences, discard temp.")));

  private StatementNatures() {}

  static Nature of(List<SqlToken> statement) {
    return RULES.stream()
        .flatMap(rule -> rule.of(statement).stream())
        .findFirst()
        .orElse(Nature.IN_TRANSACTION);
  }

  private static Rule rule(String pattern, Nature nature) {
    return new Rule(new StatementPattern(pattern), names -> nature);
  }

  private static Rule settled(String pattern, Function<List<QualifiedName>, Settling> settling) {
    return new Rule(new StatementPattern(pattern), names -> Nature.settled(settling.apply(names)));
  }

  private static Settling isThere(String catalogue, String column, List<QualifiedName> names) {
    return CatalogueSettling.isThere(catalogue, column, names.get(0).name());
  }

  private static Settling isGone(String catalogue, String column, List<QualifiedName> names) {
    return CatalogueSettling.isGone(catalogue, column, names.get(0).name());
  }

  private record Rule(StatementPattern pattern, Function<List<QualifiedName>, Nature> nature) {
    Optional<Nature> of(List<SqlToken> statement) {
      return pattern.names(statement).map(nature);
    }
  }
}
