package dev.limbeck.shadow;

import java.io.IOException;
import java.io.OutputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.jar.JarFile;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/**
 * The server's programs, unpacked from the class path into the cache.
 *
 * @param home the folder with {@code bin}, {@code lib} and {@code share}
 */
record ServerBinaries(Path home) {

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
      CacheEntry.make(home, folder -> ServerArchive.unpack(archive, folder));
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
}
