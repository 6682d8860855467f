package dev.limbeck.shadow;

import java.io.IOException;

/** Starts a private PostgreSQL, says where, and waits to be killed. */
final class ShadowChild {

  private ShadowChild() {}

  public static void main(String[] arguments) throws IOException {
    ShadowPostgres postgres = ShadowPostgres.start();
    System.out.println(postgres.folder());
    int end = System.in.read();
    System.out.println("the input ended with " + end + " and the server was not closed");
  }
}
