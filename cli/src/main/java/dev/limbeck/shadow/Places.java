package dev.limbeck.shadow;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where the private PostgreSQL keeps what it keeps: the cache and the folder of the clusters.
 *
 * @param cache holds the unpacked server and the empty cluster, for the next start
 * @param clusters holds a folder for each running cluster
 */
record Places(Path cache, Path clusters) {

  /** The system property that names the cache folder. */
  static final String CACHE_PROPERTY = "limbeck.cache";

  /** The system property that names the folder of the clusters. */
  static final String CLUSTERS_PROPERTY = "limbeck.shadow.folder";

  // A memory file system makes a database in 10 ms where a disk may take 300; a cluster with some
  // hundreds of databases fits, the 64 MB that a container has there by default are too little.
  private static final Path MEMORY = Path.of("/dev/shm");
  private static final long MEMORY_NEEDED = 2L << 30;

  static Places ofMachine(int uid) throws IOException {
    return new Places(cacheFolder(uid), clustersFolder());
  }

  private static Path cacheFolder(int uid) throws IOException {
    return cacheIfAny(uid)
        .orElseThrow(
            () ->
                new ShadowException(
                    "None of the folders "
                        + cacheCandidates(uid)
                        + " can be written, so there is no place for the private PostgreSQL; name"
                        + " one with -D"
                        + CACHE_PROPERTY
                        + "=FOLDER."));
  }

  /** The cache; empty if no folder for it can be written. */
  static Optional<Path> cacheIfAny(int uid) throws IOException {
    String chosen = System.getProperty(CACHE_PROPERTY);
    if (chosen != null) {
      return Optional.of(Files.createDirectories(Path.of(chosen)).toAbsolutePath());
    }
    return cacheCandidates(uid).stream().filter(it -> isOurs(it, uid)).findFirst();
  }

  private static List<Path> cacheCandidates(int uid) {
    List<Path> candidates = new ArrayList<>();
    if (uid == 0) {
      // The server runs as another user, who may not look into root's home.
      candidates.add(Path.of("/var/cache/limbeck"));
    } else {
      candidates.add(userCache().resolve("limbeck"));
    }
    candidates.add(temporary().resolve("limbeck-cache-" + uid));
    return candidates;
  }

  private static Path userCache() {
    String configured = System.getenv("XDG_CACHE_HOME");
    if (configured != null && configured.startsWith("/")) {
      return Path.of(configured);
    }
    Path home = Path.of(System.getProperty("user.home", "/"));
    return Platform.current().system().equals("darwin")
        ? home.resolve("Library/Caches")
        : home.resolve(".cache");
  }

  /** Whether the folder is there or can be made, and nobody else can put programs into it. */
  private static boolean isOurs(Path folder, int uid) {
    try {
      if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
        Files.createDirectories(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
      }
      Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(folder);
      return Files.isWritable(folder)
          && Files.getAttribute(folder, "unix:uid").equals(uid)
          && !permissions.contains(PosixFilePermission.GROUP_WRITE)
          && !permissions.contains(PosixFilePermission.OTHERS_WRITE);
    } catch (IOException notWritable) {
      return false;
    }
  }

  private static Path clustersFolder() throws IOException {
    String chosen = System.getProperty(CLUSTERS_PROPERTY);
    if (chosen != null) {
      return Files.createDirectories(Path.of(chosen)).toAbsolutePath();
    }
    return hasMemory() ? MEMORY : temporary();
  }

  private static boolean hasMemory() throws IOException {
    if (!Files.isDirectory(MEMORY) || !Files.isWritable(MEMORY)) {
      return false;
    }
    FileStore store = Files.getFileStore(MEMORY);
    return store.type().equals("tmpfs") && store.getUsableSpace() >= MEMORY_NEEDED;
  }

  /** Every folder in which an earlier start may have left something. */
  List<Path> swept() {
    return Stream.of(cache, clusters, temporary(), MEMORY)
        .distinct()
        .filter(Files::isDirectory)
        .toList();
  }

  private static Path temporary() {
    return Path.of(System.getProperty("java.io.tmpdir", "/tmp")).toAbsolutePath();
  }
}
