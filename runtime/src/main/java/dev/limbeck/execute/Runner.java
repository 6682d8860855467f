package dev.limbeck.execute;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/**
 * Who runs migrations, for others to read.
 *
 * @param id a name of its own for each run
 * @param application the name that the application gave to its connection, which may be empty
 * @param user the database's user
 * @param host the machine or pod
 * @param process the process on it
 */
record Runner(String id, String application, String user, String host, long process) {

  static Runner of(Connection connection) throws SQLException {
    return new Runner(
        UUID.randomUUID().toString(),
        Optional.ofNullable(connection.getClientInfo("ApplicationName")).orElse(""),
        Optional.ofNullable(connection.getMetaData().getUserName()).orElse(""),
        hostName(),
        ProcessHandle.current().pid());
  }

  private static String hostName() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      // A machine that does not know its own address; its name is all that the message holds.
      return Optional.ofNullable(System.getenv("HOSTNAME")).orElse("unknown host");
    }
  }
}
