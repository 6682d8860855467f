package dev.limbeck.shadow;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.jar.JarFile;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * The server's programs, unpacked from the class path into the cache.
 *
 * @param home the folder with {@code bin}, {@code lib} and {@code share}
 */
record ServerBinaries(Path home) {

  private static final int EXECUTABLE = 0b001_000_000;

  /** Finds the server in the cache, or unpacks it there. */
  static ServerBinaries in(Path cache, Platform platform) throws IOException {
    URL archive = ServerBinaries.class.getResource("/" + platform.archive());
    if (archive == null) {
      throw new ShadowException(
          "There is no PostgreSQL ("
              + platform.archive()
              + ") on the class path; add "
              + platform.artifact()
              + ", or configure a database with a url.");
    }
    String name = platform.archive().replace(".txz", "-" + Long.toHexString(checksum(archive)));
    Path home = cache.resolve(name);
    if (!Files.isDirectory(home)) {
      CacheEntry.make(home, folder -> unpack(archive, folder));
    }
    return new ServerBinaries(home);
  }

  String program(String name) {
    return home.resolve("bin").resolve(name).toString();
  }

  /** The archive's CRC-32, which stands for its version; a jar knows it without reading. */
  private static long checksum(URL archive) throws IOException {
    URLConnection connection = archive.openConnection();
    if (connection instanceof JarURLConnection jar) {
      jar.setUseCaches(false);
      try (JarFile file = jar.getJarFile()) {
        return Objects.requireNonNull(file.getEntry(jar.getEntryName())).getCrc();
      }
    }
    try (CheckedInputStream content =
        new CheckedInputStream(connection.getInputStream(), new CRC32())) {
      content.transferTo(OutputStream.nullOutputStream());
      return content.getChecksum().getValue();
    }
  }

  private static void unpack(URL archive, Path folder) throws IOException {
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
