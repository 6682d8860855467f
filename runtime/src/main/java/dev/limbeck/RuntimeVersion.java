package dev.limbeck;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version that the build wrote into {@code runtime.properties}. */
final class RuntimeVersion {

  private RuntimeVersion() {}

  static String number() {
    Properties properties = new Properties();
    try (InputStream in = RuntimeVersion.class.getResourceAsStream("runtime.properties")) {
      if (in == null) {
        throw new IllegalStateException("runtime.properties is missing beside Limbeck's classes.");
      }
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version");
  }
}
