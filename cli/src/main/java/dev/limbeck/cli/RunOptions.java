package dev.limbeck.cli;

import dev.limbeck.Limbeck;
import dev.limbeck.Pooling;
import dev.limbeck.Transactions;
import dev.limbeck.progress.ScriptOption;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** How migrations are run. */
final class RunOptions {

  @Option(
      names = "--dry-run",
      description = "Show what would be run on the database, and run nothing.")
  private boolean dryRun;

  @Option(
      names = "--sql",
      description =
          "Print what would be run as SQL for somebody else to run, from base or, as in ab12:head,"
              + " from another place. No database is asked.")
  private boolean sql;

  @Option(
      names = "--idempotent",
      description =
          "With --sql: a script for psql that may be run again, also after it was cut off; what is"
              + " done already is left out.")
  private boolean idempotent;

  @Option(
      names = "--java-as-comments",
      description =
          "With --sql: a Java step stands as a comment, to be done by hand, instead of being"
              + " refused.")
  private boolean javaAsComments;

  @Option(
      names = "--transactions",
      paramLabel = "HOW",
      converter = TransactionsText.class,
      description =
          "per-migration (the default), per-run: all or nothing, or per-operation: every lock is"
              + " given back at once.")
  private @Nullable Transactions transactions;

  @Option(
      names = "--lock-timeout",
      paramLabel = "TIME",
      converter = DurationText.class,
      description =
          "How long a statement waits for a lock before its transaction is rolled back and tried"
              + " again. Default: 500ms.")
  private @Nullable Duration lockTimeout;

  @Option(
      names = "--lock-patience",
      paramLabel = "TIME",
      converter = DurationText.class,
      description = "For how long it is tried again. Default: 10m.")
  private @Nullable Duration lockPatience;

  @Option(
      names = "--statement-timeout",
      paramLabel = "TIME",
      converter = DurationText.class,
      description = "How long a statement may run. Default: what the database says.")
  private @Nullable Duration statementTimeout;

  @Option(
      names = "--runner-timeout",
      paramLabel = "TIME",
      converter = DurationText.class,
      description = "How long to wait for another run of Limbeck to end. Default: 10m.")
  private @Nullable Duration runnerTimeout;

  @Option(
      names = "--pooling",
      paramLabel = "HOW",
      converter = PoolingText.class,
      description =
          "What a pooler keeps for each client: session, or transaction: nothing. Default: found"
              + " out, and transaction where there is a pooler.")
  private @Nullable Pooling pooling;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  boolean isDryRun() {
    return dryRun;
  }

  boolean isSql() {
    return sql;
  }

  /** Refuses what only a script can heed where none is asked for. */
  void requireScript() {
    if (!sql && (idempotent || javaAsComments)) {
      throw new ParameterException(
          command.commandLine(),
          "%s says how a script is written; give --sql too."
              .formatted(idempotent ? "--idempotent" : "--java-as-comments"));
    }
  }

  ScriptOption[] scriptOptions() {
    Set<ScriptOption> chosen = EnumSet.noneOf(ScriptOption.class);
    if (idempotent) {
      chosen.add(ScriptOption.IDEMPOTENT);
    }
    if (javaAsComments) {
      chosen.add(ScriptOption.JAVA_STEPS_AS_COMMENTS);
    }
    return chosen.toArray(ScriptOption[]::new);
  }

  Limbeck configure(Limbeck limbeck) {
    Limbeck configured = limbeck;
    if (transactions != null) {
      configured = configured.transactions(transactions);
    }
    if (lockTimeout != null) {
      configured = configured.lockTimeout(lockTimeout);
    }
    if (lockPatience != null) {
      configured = configured.lockPatience(lockPatience);
    }
    if (statementTimeout != null) {
      configured = configured.statementTimeout(statementTimeout);
    }
    if (pooling != null) {
      configured = configured.pooling(pooling);
    }
    return runnerTimeout == null ? configured : configured.runnerTimeout(runnerTimeout);
  }

  /** Reads {@code per-run} and its like. */
  private static final class TransactionsText extends ChoiceText<Transactions> {
    private TransactionsText() {
      super(Transactions.class);
    }
  }

  /** Reads {@code session} and {@code transaction}. */
  private static final class PoolingText implements ITypeConverter<Pooling> {

    @Override
    public Pooling convert(String text) {
      return switch (text) {
        case "session" -> Pooling.SESSION;
        case "transaction" -> Pooling.TRANSACTION;
        default ->
            throw new TypeConversionException(
                "\"%s\" is none of session and transaction.".formatted(text));
      };
    }
  }
}
