package dev.limbeck.project;

import dev.limbeck.problem.LimbeckException;
import dev.limbeck.problem.RefusedException;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The project's compiled classes, in a class loader below Limbeck's own. */
public final class CompiledClasses implements AutoCloseable {

  private final URLClassLoader loader;

  private CompiledClasses(URLClassLoader loader) {
    this.loader = loader;
  }

  /**
   * Opens the classes of a project; Limbeck's own come from Limbeck, whatever the project brings.
   *
   * @throws RefusedException if the project is not compiled
   */
  public static CompiledClasses of(Settings settings) {
    Path classes = settings.classes();
    if (!Files.isDirectory(classes)) {
      throw new RefusedException(
          "There are no classes in %s: run \"%s\" first."
              .formatted(settings.shown(classes), settings.layout().compileCommand()));
    }
    List<Path> entries = new ArrayList<>();
    entries.addAll(settings.classFolders());
    entries.addAll(settings.classpath());
    URL[] urls = entries.stream().map(CompiledClasses::url).toArray(URL[]::new);
    return new CompiledClasses(
        new URLClassLoader("project", urls, CompiledClasses.class.getClassLoader()));
  }

  public ClassLoader loader() {
    return loader;
  }

  @Override
  public void close() {
    try {
      loader.close();
    } catch (IOException e) {
      throw new LimbeckException("The project's classes could not be closed: " + e, e);
    }
  }

  private static URL url(Path path) {
    try {
      return path.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new RefusedException(path + " cannot be on a class path: " + e.getMessage() + ".", e);
    }
  }
}
