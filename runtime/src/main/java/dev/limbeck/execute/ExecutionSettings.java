package dev.limbeck.execute;

import dev.limbeck.Pooling;
import dev.limbeck.Transactions;
import java.time.Duration;
import java.util.Optional;

/**
 * How migrations are run.
 *
 * @param schema where names without a schema belong, Limbeck's own tables among them; empty for
 *     what the connection says
 * @param runnerTimeout how long to wait for another run
 * @param limits how long statements wait and run
 * @param transactions how much is one transaction
 * @param pooling whether the server's sessions last
 * @param toolVersion the version that the history tells
 */
public record ExecutionSettings(
    Optional<String> schema,
    Duration runnerTimeout,
    StatementLimits limits,
    Transactions transactions,
    Pooling pooling,
    String toolVersion) {

  private static final Duration RUNNER_TIMEOUT = Duration.ofMinutes(10);

  /** What is so unless it is said otherwise. */
  public static ExecutionSettings usual(String toolVersion) {
    return new ExecutionSettings(
        Optional.empty(),
        RUNNER_TIMEOUT,
        StatementLimits.USUAL,
        Transactions.PER_MIGRATION,
        Pooling.DETECTED,
        toolVersion);
  }

  public ExecutionSettings withSchema(String name) {
    return new ExecutionSettings(
        Optional.of(name), runnerTimeout, limits, transactions, pooling, toolVersion);
  }

  public ExecutionSettings withRunnerTimeout(Duration timeout) {
    return new ExecutionSettings(schema, timeout, limits, transactions, pooling, toolVersion);
  }

  public ExecutionSettings withLimits(StatementLimits other) {
    return new ExecutionSettings(schema, runnerTimeout, other, transactions, pooling, toolVersion);
  }

  public ExecutionSettings withTransactions(Transactions other) {
    return new ExecutionSettings(schema, runnerTimeout, limits, other, pooling, toolVersion);
  }

  public ExecutionSettings withPooling(Pooling other) {
    return new ExecutionSettings(schema, runnerTimeout, limits, transactions, other, toolVersion);
  }
}
