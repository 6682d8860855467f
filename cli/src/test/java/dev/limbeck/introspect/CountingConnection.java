package dev.limbeck.introspect;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A connection that counts the statements that run over it. */
public final class CountingConnection {

  private final AtomicInteger count = new AtomicInteger();
  private final Connection counted;

  public CountingConnection(Connection connection) {
    counted = proxy(Connection.class, connection);
  }

  public Connection connection() {
    return counted;
  }

  public int statements() {
    return count.get();
  }

  private <T> T proxy(Class<T> type, Object target) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> call(target, method, arguments)));
  }

  private @Nullable Object call(Object target, Method method, Object @Nullable [] arguments)
      throws Throwable {
    if (method.getName().startsWith("execute")) {
      count.incrementAndGet();
    }
    try {
      Object result = method.invoke(target, arguments);
      boolean isStatement = Statement.class.isAssignableFrom(method.getReturnType());
      return isStatement ? proxy(method.getReturnType(), result) : result;
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
