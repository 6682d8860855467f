package dev.limbeck.execute;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A cable between a client and a server on this machine that breaks after so many bytes, in the
 * middle of a message or of its answer. The server does not hear of it: it only finds nobody there
 * when it answers.
 */
final class Cable implements AutoCloseable {

  private static final InetAddress HERE = InetAddress.getLoopbackAddress();

  private final ServerSocket end;
  private final int server;
  private final AtomicLong left;
  private final AtomicLong carried = new AtomicLong();

  /**
   * Lays one.
   *
   * @param server the port of the server
   * @param bytes after which it breaks, both directions together
   */
  Cable(int server, long bytes) throws IOException {
    this.server = server;
    left = new AtomicLong(bytes);
    end = new ServerSocket(0, 1, HERE);
    Thread plug = new Thread(this::accept, "cable");
    plug.setDaemon(true);
    plug.start();
  }

  int port() {
    return end.getLocalPort();
  }

  /** How many bytes went through. */
  long carried() {
    return carried.get();
  }

  @Override
  public void close() throws IOException {
    end.close();
  }

  private void accept() {
    try {
      Socket client = end.accept();
      Socket other = new Socket(HERE, server);
      carry(client, other, client);
      carry(other, client, client);
    } catch (SocketException closed) {
      // Nobody came before the test was over.
      return;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void carry(Socket from, Socket to, Socket client) {
    Thread wire =
        new Thread(
            () -> {
              try (from;
                  to) {
                copy(from.getInputStream(), to.getOutputStream());
              } catch (IOException broken) {
                closeQuietly(client);
              }
            },
            "wire");
    wire.setDaemon(true);
    wire.start();
  }

  private void copy(InputStream in, OutputStream out) throws IOException {
    byte[] buffer = new byte[4096];
    int read = in.read(buffer);
    while (read >= 0) {
      long before = left.getAndAdd(-read);
      int whole = (int) Math.max(0, Math.min(before, read));
      out.write(buffer, 0, whole);
      out.flush();
      carried.addAndGet(whole);
      if (whole < read) {
        return;
      }
      read = in.read(buffer);
    }
  }

  private static void closeQuietly(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
