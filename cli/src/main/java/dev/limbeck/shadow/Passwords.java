package dev.limbeck.shadow;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Makes passwords that nobody guesses and that need no quoting anywhere. */
final class Passwords {

  private static final SecureRandom RANDOM = new SecureRandom();

  private Passwords() {}

  static String random() {
    byte[] bytes = new byte[16];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
