package dev.limbeck.shadow;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The packed server; apart from its reader, so that a later start loads no unpacking code. */
final class ServerArchive {

  private static final int EXECUTABLE = 0b001_000_000;

  private ServerArchive() {}

  static void unpack(URL archive, Path folder) throws IOException {
    URLConnection connection = archive.openConnection();
    connection.setUseCaches(false);
    try (InputStream file = new BufferedInputStream(connection.getInputStream());
        TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(file))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        unpack(entry, tar, folder);
      }
    }
  }

  private static void unpack(TarArchiveEntry entry, InputStream content, Path folder)
      throws IOException {
    Path path = folder.resolve(entry.getName()).normalize();
    if (!path.startsWith(folder)) {
      throw new IOException("the archive's entry " + entry.getName() + " lies outside of it");
    }
    if (entry.isDirectory()) {
      makeFolder(path);
      return;
    }
    makeFolder(parent(path));
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(content, path);
    boolean executable = (entry.getMode() & EXECUTABLE) != 0;
    // Said outright, because root's umask may keep the server's user out.
    Files.setPosixFilePermissions(
        path, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
  }

  private static void makeFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      makeFolder(parent(folder));
      Files.createDirectory(folder);
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  private static Path parent(Path path) {
    return Objects.requireNonNull(path.getParent());
  }
}
