package dev.limbeck.project;

import dev.limbeck.problem.LimbeckException;
import dev.limbeck.problem.RefusedException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a text file whole or not at all. */
public final class NewFile {

  private NewFile() {}

  /**
   * Writes a file that must not be there yet.
   *
   * @throws RefusedException if it is there, or its folder may not be written
   */
  public static void create(Path file, String text) {
    if (Files.exists(file)) {
      throw new RefusedException(file + " is there already; nothing was overwritten.");
    }
    replace(file, text);
  }

  /** Writes a file, in the place of one that may be there. */
  public static void replace(Path file, String text) {
    Path folder = file.toAbsolutePath().getParent();
    try {
      Files.createDirectories(folder);
      Path temporary = Files.createTempFile(folder, "." + file.getFileName(), ".tmp");
      try {
        Files.writeString(temporary, text, StandardCharsets.UTF_8);
        makeReadable(temporary);
        Files.move(
            temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(temporary);
      }
    } catch (FileAlreadyExistsException e) {
      throw new RefusedException(
          "%s cannot be written: %s is a file, and a folder is needed there."
              .formatted(file, e.getFile()),
          e);
    } catch (AccessDeniedException e) {
      throw new RefusedException(
          "%s cannot be written: you may not write to the folder %s.".formatted(file, folder), e);
    } catch (FileSystemException e) {
      throw new RefusedException("%s cannot be written: %s.".formatted(file, reason(e)), e);
    } catch (IOException e) {
      throw new LimbeckException("%s cannot be written: %s.".formatted(file, e.getMessage()), e);
    }
  }

  // A temporary file is readable by its owner alone; a source file is for the whole team.
  private static void makeReadable(Path file) throws IOException {
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(
          file, java.nio.file.attribute.PosixFilePermissions.fromString("rw-r--r--"));
    }
  }

  private static String reason(FileSystemException e) {
    return e.getReason() == null ? e.getClass().getSimpleName() : e.getReason();
  }
}
