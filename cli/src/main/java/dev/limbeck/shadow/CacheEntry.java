package dev.limbeck.shadow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;

/** A folder of the cache, which is there whole or not at all. */
final class CacheEntry {

  /** Writes an entry's files. */
  interface Filling {
    void fill(Path folder) throws IOException;
  }

  private CacheEntry() {}

  /** Makes an entry beside its place and moves it there; of two makers the first one wins. */
  static void make(Path entry, Filling filling) throws IOException {
    try (ScratchFolder scratch = ScratchFolder.claim(Objects.requireNonNull(entry.getParent()))) {
      Path folder = Files.createDirectory(scratch.path().resolve("entry"));
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
      filling.fill(folder);
      moveUnlessThere(folder, entry);
    }
  }

  private static void moveUnlessThere(Path folder, Path entry) throws IOException {
    try {
      Files.move(folder, entry, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      if (!Files.isDirectory(entry)) {
        throw e;
      }
    }
  }
}
