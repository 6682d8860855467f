package dev.limbeck.cli;

import dev.limbeck.problem.LimbeckException;
import dev.limbeck.project.NewFile;
import dev.limbeck.shadow.ShadowPostgres;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A file in the cache, of what a command found out, for the next command. Another Limbeck and
 * another private PostgreSQL have files of their own. All is as right without it, only slower.
 *
 * @param sort the part of its name that all files of its sort have
 */
record CacheFile(Path path, String sort) {

  private static final Duration LIFE = Duration.ofDays(30);

  /**
   * The file of a sort; empty where there is no cache, or Limbeck does not run from its jar, and so
   * may be changed at any time.
   *
   * @param key tells it from others of the sort
   */
  static Optional<CacheFile> of(String sort, String key) {
    return name(sort, key)
        .flatMap(name -> ShadowPostgres.cache().map(folder -> folder.resolve("limbeck-" + name)))
        .map(path -> new CacheFile(path, sort));
  }

  /**
   * The same for what a private PostgreSQL said.
   *
   * @param programs those of that PostgreSQL, as the project chose them
   */
  static Optional<CacheFile> ofPostgres(Optional<Path> programs, String sort, String key) {
    return name(sort, key)
        .flatMap(name -> ShadowPostgres.cacheFile(programs, name))
        .map(path -> new CacheFile(path, sort));
  }

  private static Optional<String> name(String sort, String key) {
    return ownJar().map(jar -> "%s-%s%s".formatted(sort, identity(jar), key));
  }

  private static Optional<Path> ownJar() {
    try {
      return Optional.of(
              Path.of(CacheFile.class.getProtectionDomain().getCodeSource().getLocation().toURI()))
          .filter(Files::isRegularFile);
    } catch (URISyntaxException e) {
      throw new LimbeckException("Limbeck does not know which jar it runs from.", e);
    }
  }

  private static String identity(Path jar) {
    try {
      return "%x-%x".formatted(Files.size(jar), Files.getLastModifiedTime(jar).toMillis());
    } catch (IOException e) {
      throw new LimbeckException(jar + " cannot be read, although Limbeck runs from it.", e);
    }
  }

  /** The text; empty if it is not there, or none. */
  Optional<String> read() {
    try {
      return Optional.of(Files.readString(path));
    } catch (NoSuchFileException | CharacterCodingException nothing) {
      return Optional.empty();
    } catch (IOException e) {
      throw new LimbeckException(path + " cannot be read; delete it and try again.", e);
    }
  }

  /** Of two that write at once, the last one stays. */
  void write(String text) {
    NewFile.replace(path, text);
    forgetOld();
  }

  // Those of a PostgreSQL, a Limbeck or a project that is gone are written no more.
  private void forgetOld() {
    FileTime limit = FileTime.from(Instant.now().minus(LIFE));
    Path folder = Objects.requireNonNull(path.getParent());
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*-" + sort + "-*")) {
      for (Path file : files) {
        if (Files.getLastModifiedTime(file).compareTo(limit) < 0) {
          Files.deleteIfExists(file);
        }
      }
    } catch (NoSuchFileException another) {
      return; // Another command forgot it first.
    } catch (IOException e) {
      throw new LimbeckException(folder + " cannot be cleaned: " + e.getMessage(), e);
    }
  }
}
