package dev.limbeck.cli;

import dev.limbeck.problem.LimbeckException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Tells whether what a result was made of is still the same. */
final class InputDigest {

  private final MessageDigest digest;

  InputDigest() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256 (java.security.MessageDigest).", e);
    }
  }

  InputDigest add(byte[] content) {
    digest.update((content.length + ":").getBytes(StandardCharsets.UTF_8));
    digest.update(content);
    return this;
  }

  InputDigest add(String text) {
    return add(text.getBytes(StandardCharsets.UTF_8));
  }

  InputDigest addContent(Path file) {
    try {
      return add(Files.readAllBytes(file));
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  /**
   * A file, or all files of a folder, by names, sizes and times, as builds tell them apart; it need
   * not be there.
   */
  InputDigest addState(Path path) {
    add(path.toString());
    if (!Files.exists(path)) {
      return this;
    }
    try (Stream<Path> files =
        Files.find(path, Integer.MAX_VALUE, (file, attributes) -> !attributes.isDirectory())) {
      List<Path> sorted = files.sorted().toList();
      for (Path file : sorted) {
        BasicFileAttributes state = Files.readAttributes(file, BasicFileAttributes.class);
        add("%s %d %s".formatted(file, state.size(), state.lastModifiedTime()));
      }
    } catch (IOException | UncheckedIOException e) {
      throw unreadable(path, e);
    }
    return this;
  }

  private static LimbeckException unreadable(Path path, Exception cause) {
    return new LimbeckException(path + " cannot be read: " + cause.getMessage(), cause);
  }

  String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
