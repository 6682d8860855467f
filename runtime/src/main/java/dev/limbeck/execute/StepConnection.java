package dev.limbeck.execute;

import dev.limbeck.operation.RunJava;
import dev.limbeck.problem.RefusedException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A migration's connection in the hands of a Java step, which must not end the transaction that it
 * runs in. One outside may begin and end transactions of its own.
 */
final class StepConnection implements InvocationHandler {

  private static final Set<String> REFUSED_OUTSIDE =
      Set.of("close", "abort", "beginRequest", "endRequest");
  private static final Set<String> REFUSED_INSIDE =
      Set.of("commit", "close", "abort", "setAutoCommit", "beginRequest", "endRequest");

  private final Connection connection;
  private final RunJava operation;

  private StepConnection(RunJava operation, Connection connection) {
    this.operation = operation;
    this.connection = connection;
  }

  /** Runs a step in the transaction that is open. */
  static void runInside(RunJava operation, Connection connection) throws SQLException {
    operation.step().run(guarding(operation, connection));
  }

  /**
   * Runs a step on a connection in autocommit, which it is again afterwards.
   *
   * @throws RefusedException if the step left a transaction open
   */
  static void runOutside(RunJava operation, Connection connection) throws SQLException {
    try {
      operation.step().run(guarding(operation, connection));
    } catch (SQLException | RuntimeException | Error e) {
      closeTransaction(connection, e);
      throw e;
    }
    RefusedException leftOpen =
        new RefusedException(
            "Java step \"%s\" turned autocommit off and left it so; commit, and turn it on again."
                .formatted(operation.name()));
    if (closeTransaction(connection, leftOpen)) {
      throw leftOpen;
    }
  }

  private static boolean closeTransaction(Connection connection, Throwable reason) {
    try {
      boolean open = !connection.isClosed() && !connection.getAutoCommit();
      if (open) {
        connection.rollback();
        connection.setAutoCommit(true);
      }
      return open;
    } catch (SQLException e) {
      reason.addSuppressed(e);
      return false;
    }
  }

  private static Connection guarding(RunJava operation, Connection connection) {
    Class<?>[] interfaces = {Connection.class};
    return (Connection)
        Proxy.newProxyInstance(
            StepConnection.class.getClassLoader(),
            interfaces,
            new StepConnection(operation, connection));
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
      throws Throwable {
    if (isRefused(method)) {
      throw new RefusedException(
          "Java step \"%s\" called %s(), but its %s is Limbeck's to end; take that out."
              .formatted(
                  operation.name(),
                  method.getName(),
                  operation.outsideTransaction() ? "connection" : "transaction"));
    }
    try {
      return method.invoke(connection, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause() == null ? e : e.getCause();
    }
  }

  // Back to a savepoint of its own is the step's affair.
  private boolean isRefused(Method method) {
    if (operation.outsideTransaction()) {
      return REFUSED_OUTSIDE.contains(method.getName());
    }
    boolean wholeRollback = method.getName().equals("rollback") && method.getParameterCount() == 0;
    return wholeRollback || REFUSED_INSIDE.contains(method.getName());
  }
}
