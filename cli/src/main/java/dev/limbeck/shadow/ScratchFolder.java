package dev.limbeck.shadow;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A folder that belongs to this process for as long as it lives.
 *
 * <p>A lock file beside the folder is made first and deleted last, and the operating system lets go
 * of the lock when the process ends, however it ends: a folder whose lock is free is stale.
 */
final class ScratchFolder implements AutoCloseable {

  private static final String PREFIX = "limbeck-";
  private static final String LOCK = ".lock";
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Path path;
  private final FileChannel channel;

  private ScratchFolder(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  /** Makes a new folder below {@code base}; others may pass through it but not list it. */
  static ScratchFolder claim(Path base) throws IOException {
    while (true) {
      Path path = base.resolve(PREFIX + ownToken() + "-" + Integer.toHexString(RANDOM.nextInt()));
      FileChannel channel = lockNew(lockOf(path));
      // Between its making and its locking, a sweep may have taken the lock file for a stale one.
      if (Files.exists(lockOf(path))) {
        Files.createDirectory(path);
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx--x--x"));
        return new ScratchFolder(path, channel);
      }
      channel.close();
    }
  }

  Path path() {
    return path;
  }

  @Override
  public void close() {
    try (channel) {
      FolderDeletion.delete(path);
      Files.deleteIfExists(lockOf(path));
    } catch (IOException e) {
      throw new ShadowException("The folder " + path + " could not be deleted: " + e + ".", e);
    }
  }

  /** Deletes the folders below {@code base} that dead processes of the same user left there. */
  static void sweep(Path base, int uid, Consumer<Path> beforeDeletion) throws IOException {
    for (Path folder : folders(base)) {
      if (!folder.getFileName().toString().startsWith(PREFIX + ownToken())) {
        sweepFolder(folder, uid, beforeDeletion);
      }
    }
  }

  private static void sweepFolder(Path folder, int uid, Consumer<Path> beforeDeletion)
      throws IOException {
    Path lock = lockOf(folder);
    if (!ownedBy(uid, folder) || !ownedBy(uid, lock)) {
      return;
    }
    try (FileChannel channel = FileChannel.open(lock, lockOptions());
        FileLock held = channel.tryLock()) {
      if (held != null) {
        beforeDeletion.accept(folder);
        FolderDeletion.delete(folder);
        Files.deleteIfExists(lock);
      }
    }
  }

  /** The folders that have been claimed, by their own names or by the names of their locks. */
  private static List<Path> folders(Path base) throws IOException {
    try (Stream<Path> files = Files.list(base)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(PREFIX))
          .map(ScratchFolder::withoutLock)
          .distinct()
          .filter(ScratchFolder::hasToken)
          .sorted()
          .toList();
    }
  }

  private static boolean hasToken(Path folder) {
    return folder.getFileName().toString().matches(PREFIX + "[0-9]+-[0-9a-f]+-[0-9a-f]+");
  }

  private static Path withoutLock(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(LOCK)
        ? file.resolveSibling(name.substring(0, name.length() - LOCK.length()))
        : file;
  }

  private static boolean ownedBy(int uid, Path file) throws IOException {
    try {
      return Files.getAttribute(file, "unix:uid", LinkOption.NOFOLLOW_LINKS).equals(uid);
    } catch (NoSuchFileException absent) {
      return true;
    }
  }

  private static FileChannel lockNew(Path lock) throws IOException {
    FileAttribute<?> ownerOnly =
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    FileChannel channel =
        FileChannel.open(
            lock, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly);
    if (channel.tryLock() == null) {
      channel.close();
      throw new FileAlreadyExistsException(lock.toString());
    }
    return channel;
  }

  private static Set<StandardOpenOption> lockOptions() {
    return Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  private static Path lockOf(Path folder) {
    return folder.resolveSibling(folder.getFileName() + LOCK);
  }

  /** Names this process and no other, even after its number has been given out again. */
  private static String ownToken() {
    ProcessHandle self = ProcessHandle.current();
    long started = self.info().startInstant().orElse(Instant.EPOCH).toEpochMilli();
    return self.pid() + "-" + Long.toHexString(started);
  }
}
