package dev.limbeck.execute;

import dev.limbeck.problem.RefusedException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A migration's connection in the hands of a Java step, which must not end the transaction. */
final class StepConnection implements InvocationHandler {

  private static final Set<String> REFUSED =
      Set.of("commit", "close", "abort", "setAutoCommit", "beginRequest", "endRequest");

  private final Connection connection;
  private final String step;

  private StepConnection(Connection connection, String step) {
    this.connection = connection;
    this.step = step;
  }

  static Connection guarding(Connection connection, String step) {
    Class<?>[] interfaces = {Connection.class};
    return (Connection)
        Proxy.newProxyInstance(
            StepConnection.class.getClassLoader(),
            interfaces,
            new StepConnection(connection, step));
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
      throws Throwable {
    // Back to a savepoint of its own is the step's affair.
    boolean wholeRollback = method.getName().equals("rollback") && method.getParameterCount() == 0;
    if (wholeRollback || REFUSED.contains(method.getName())) {
      throw new RefusedException(
          "Java step \"%s\" called %s(), but its transaction is Limbeck's to end; take that out."
              .formatted(step, method.getName()));
    }
    try {
      return method.invoke(connection, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause() == null ? e : e.getCause();
    }
  }
}
