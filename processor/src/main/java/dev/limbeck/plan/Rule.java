package dev.limbeck.plan;

import static java.util.stream.Collectors.joining;

import dev.limbeck.problem.RefusedException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * How a step on a table that is older than its migration is done while others go on using it; each
 * can be left out by its name. They apply in this order.
 */
public enum Rule {
  /** The new index is there before the old one goes. */
  INDEX_REPLACEMENT("index-replacement", new IndexReplacedWithoutGap()),
  /** The new key's index is there before the old key goes. */
  KEY_REPLACEMENT("key-replacement", new KeyReplacedWithoutGap()),
  /** A column is filled outside the transaction that adds it. */
  BACKFILL("backfill", new FillingApart()),
  /** A column gets its default after it was added, and then the rows. */
  VOLATILE_DEFAULT("volatile-default", new VolatileDefaultApart()),
  /** An identity comes in the place of a constant, and then the rows get their numbers. */
  IDENTITY("identity", new IdentityApart()),
  /** A check proves that there is no null. */
  NOT_NULL("not-null", new NotNullProvedFirst()),
  /** A check proves that the rows are those of the partition, and that no other has them. */
  PARTITION("partition", new PartitionProvedFirst()),
  /** {@code not valid}, then validated. */
  FOREIGN_KEY("foreign-key", new ForeignKeyValidatedLater()),
  /** {@code not valid}, then validated. */
  CHECK("check", new CheckValidatedLater()),
  /** Primary keys and unique constraints: an index first. */
  UNIQUE("unique", new UniqueIndexFirst()),
  /** {@code concurrently}. */
  INDEX("index", new IndexConcurrently());

  /** The word that stands for all of them. */
  private static final String ALL = "all";

  private final String key;

  @SuppressWarnings("ImmutableEnumChecker") // Rewrites hold nothing.
  private final Rewrite rewrite;

  Rule(String key, Rewrite rewrite) {
    this.key = key;
    this.rewrite = rewrite;
  }

  /** The name in the settings. */
  public String key() {
    return key;
  }

  Rewrite rewrite() {
    return rewrite;
  }

  /** What is done where the rule is left out: rows are filled all the same. */
  Optional<Rewrite> plain() {
    return this == BACKFILL ? Optional.of(new FillingTogether()) : Optional.empty();
  }

  /**
   * Reads names with commas between, or {@code all}.
   *
   * @throws RefusedException if one is unknown
   */
  public static Set<Rule> parse(String names) {
    Set<Rule> rules = EnumSet.noneOf(Rule.class);
    for (String name : names.split(",", -1)) {
      if (!name.isBlank()) {
        rules.addAll(named(name.strip()));
      }
    }
    return rules;
  }

  private static Set<Rule> named(String name) {
    if (name.equals(ALL)) {
      return EnumSet.allOf(Rule.class);
    }
    return Arrays.stream(values())
        .filter(rule -> rule.key.equals(name))
        .findFirst()
        .map(EnumSet::of)
        .orElseThrow(
            () ->
                new RefusedException(
                    "There is no planner rule \"%s\"; known are %s, and all."
                        .formatted(
                            name, Arrays.stream(values()).map(Rule::key).collect(joining(", ")))));
  }
}
