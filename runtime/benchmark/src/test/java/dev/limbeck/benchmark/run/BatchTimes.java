package dev.limbeck.benchmark.run;

import dev.limbeck.ConnectionSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** How long the transactions of a run take, each from where it begins until it is committed. */
final class BatchTimes implements ConnectionSource {

  private final ConnectionSource source;
  private final List<Double> milliseconds = new ArrayList<>();
  private long began;

  BatchTimes(ConnectionSource source) {
    this.source = source;
  }

  /** The longest one after so many. */
  double longestAfter(int first) {
    return milliseconds.stream().skip(first).mapToDouble(it -> it).max().orElse(Double.NaN);
  }

  int count() {
    return milliseconds.size();
  }

  @Override
  public Connection connect() throws SQLException {
    Connection connection = source.connect();
    return (Connection)
        Proxy.newProxyInstance(
            BatchTimes.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("setAutoCommit") && arguments[0].equals(false)) {
                began = System.nanoTime();
              }
              try {
                return method.invoke(connection, arguments);
              } catch (InvocationTargetException e) {
                throw e.getTargetException();
              } finally {
                if (method.getName().equals("commit")) {
                  milliseconds.add((System.nanoTime() - began) / 1e6);
                }
              }
            });
  }
}
