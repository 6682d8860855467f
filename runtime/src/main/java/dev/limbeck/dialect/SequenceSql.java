package dev.limbeck.dialect;

import dev.limbeck.schema.Sequence;
import dev.limbeck.schema.SequenceOptions;
import dev.limbeck.schema.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sequences as SQL, and the options that they share with identity columns. */
final class SequenceSql {

  private static final SqlType BIGINT = SqlType.of("bigint");

  private SequenceSql() {}

  static String create(Sequence sequence) {
    List<String> words = new ArrayList<>();
    words.add(
        (sequence.unlogged() ? "create unlogged sequence " : "create sequence ")
            + Identifiers.quote(sequence.name()));
    if (!sequence.type().equals(BIGINT)) {
      words.add("as " + TypeSql.of(sequence.type()));
    }
    words.addAll(options(sequence.options()));
    sequence.ownedBy().ifPresent(owner -> words.add("owned by " + owner(owner)));
    return String.join(" ", words);
  }

  /**
   * One statement with all options that differ, because they are checked together, and one for
   * whether it is logged, which PostgreSQL (15 and newer) takes alone.
   */
  static List<Statement> alter(Sequence before, Sequence after) {
    List<String> words = new ArrayList<>();
    if (!before.type().equals(after.type())) {
      words.add("as " + TypeSql.of(after.type()));
    }
    words.addAll(changes(before.options(), after.options()));
    if (turns(before.options(), after.options())) {
      words.add("restart");
    }
    if (!before.ownedBy().equals(after.ownedBy())) {
      words.add("owned by " + after.ownedBy().map(SequenceSql::owner).orElse("none"));
    }
    String head = "alter sequence " + Identifiers.quote(before.name()) + " ";
    List<Statement> statements = new ArrayList<>();
    if (!words.isEmpty()) {
      statements.add(Statement.of(head + String.join(" ", words)));
    }
    if (before.unlogged() != after.unlogged()) {
      statements.add(Statement.of(head + (after.unlogged() ? "set unlogged" : "set logged")));
    }
    return List.copyOf(statements);
  }

  /** What differs from PostgreSQL's own defaults. */
  static List<String> options(SequenceOptions options) {
    List<String> words = new ArrayList<>();
    if (options.increment() != 1) {
      words.add("increment by " + options.increment());
    }
    options.minimum().ifPresent(value -> words.add("minvalue " + value));
    options.maximum().ifPresent(value -> words.add("maxvalue " + value));
    // Without it, a sequence starts at its own end and not at 1.
    boolean startsElsewhere = options.minimum().isPresent() || options.increment() < 0;
    if (options.start() != 1 || startsElsewhere) {
      words.add("start with " + options.start());
    }
    if (options.cache() != 1) {
      words.add("cache " + options.cache());
    }
    if (options.cycle()) {
      words.add("cycle");
    }
    return words;
  }

  /**
   * Whether it counts the other way within limits that it did not have, so that PostgreSQL takes
   * them only if it begins again.
   */
  static boolean turns(SequenceOptions before, SequenceOptions after) {
    boolean keepsLimits =
        after.minimum().isPresent()
            && after.maximum().isPresent()
            && after.minimum().equals(before.minimum())
            && after.maximum().equals(before.maximum());
    return isOtherWay(before, after) && !keepsLimits;
  }

  private static boolean isOtherWay(SequenceOptions before, SequenceOptions after) {
    return before.increment() < 0 != after.increment() < 0;
  }

  /** What leads from one state of the options to another; the usual limits of both ways differ. */
  static List<String> changes(SequenceOptions before, SequenceOptions after) {
    List<String> words = new ArrayList<>();
    if (before.increment() != after.increment()) {
      words.add("increment by " + after.increment());
    }
    boolean isOtherWay = isOtherWay(before, after);
    if (isOtherWay || !before.minimum().equals(after.minimum())) {
      words.add(limit("minvalue", after.minimum().or(() -> first(isOtherWay, after, 1))));
    }
    if (isOtherWay || !before.maximum().equals(after.maximum())) {
      words.add(limit("maxvalue", after.maximum().or(() -> first(isOtherWay, after, -1))));
    }
    if (before.start() != after.start()) {
      words.add("start with " + after.start());
    }
    if (before.cache() != after.cache()) {
      words.add("cache " + after.cache());
    }
    if (before.cycle() != after.cycle()) {
      words.add(after.cycle() ? "cycle" : "no cycle");
    }
    return words;
  }

  // Where it begins, said aloud: of another type that counts the other way, PostgreSQL would take
  // the last number (sequence.c, init_params).
  private static Optional<Long> first(boolean isOtherWay, SequenceOptions after, long sign) {
    return isOtherWay && Long.signum(after.increment()) == sign
        ? Optional.of(sign)
        : Optional.empty();
  }

  private static String limit(String word, Optional<Long> value) {
    return value.map(number -> word + " " + number).orElse("no " + word);
  }

  private static String owner(Sequence.Owner owner) {
    return Identifiers.quote(owner.table()) + "." + Identifiers.quote(owner.column());
  }
}
