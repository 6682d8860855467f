package dev.limbeck.cli;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * What another thread makes while this one does something else.
 *
 * @param future started already
 */
record Meanwhile<T>(CompletableFuture<T> future) {

  /** Starts at once. A command that ends earlier does not wait for it. */
  static <T> Meanwhile<T> making(Supplier<T> maker) {
    return new Meanwhile<>(CompletableFuture.supplyAsync(maker, Meanwhile::start));
  }

  private static void start(Runnable work) {
    Thread thread = new Thread(work, "meanwhile");
    thread.setDaemon(true);
    thread.start();
  }

  /** Waits until it is made, and throws what its maker threw. */
  T get() {
    try {
      return future.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException problem) {
        throw problem;
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e;
    }
  }
}
