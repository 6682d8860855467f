package dev.limbeck.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** Jars of compiled classes. */
final class Packed {

  private Packed() {}

  /** Packs a folder of classes. */
  static Path jar(Path classes, Path jar) {
    return together(List.of(classes), jar);
  }

  /** Packs what is in folders and jars into one jar, which is no module of its own. */
  static Path together(List<Path> places, Path jar) {
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      Set<String> names = new HashSet<>();
      for (Path place : places) {
        if (Files.isDirectory(place)) {
          copy(place, names, out);
        } else {
          try (FileSystem opened = FileSystems.newFileSystem(place)) {
            copy(opened.getPath("/"), names, out);
          }
        }
      }
      return jar;
    } catch (IOException cannotWrite) {
      throw new UncheckedIOException(cannotWrite);
    }
  }

  private static void copy(Path root, Set<String> names, JarOutputStream out) throws IOException {
    List<Path> sorted;
    try (Stream<Path> files = Files.walk(root)) {
      sorted = files.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : sorted) {
      String name = root.relativize(file).toString().replace('\\', '/');
      if (!name.endsWith("module-info.class") && names.add(name)) {
        out.putNextEntry(new ZipEntry(name));
        Files.copy(file, out);
        out.closeEntry();
      }
    }
  }
}
