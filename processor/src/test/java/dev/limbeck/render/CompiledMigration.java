package dev.limbeck.render;

import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.CompilationSubject;
import com.google.testing.compile.JavaFileObjects;
import dev.limbeck.Migration;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import javax.tools.JavaFileObject;

/** Compiles a rendered migration in memory, without a warning, and makes one. */
public final class CompiledMigration extends ClassLoader {

  private final Map<String, byte[]> classes = new HashMap<>();

  private CompiledMigration() {
    super(CompiledMigration.class.getClassLoader());
  }

  public static Migration of(RenderedMigration migration) {
    String name = migration.packageName() + "." + migration.className();
    Compilation compilation =
        javac()
            .withOptions("-proc:none", "-Xlint:all", "-encoding", "UTF-8")
            .compile(JavaFileObjects.forSourceString(name, migration.source()));
    CompilationSubject.assertThat(compilation).succeededWithoutWarnings();
    try {
      return new CompiledMigration().load(compilation, name);
    } catch (IOException | ReflectiveOperationException e) {
      throw new AssertionError("cannot load " + name, e);
    }
  }

  private Migration load(Compilation compilation, String name)
      throws IOException, ReflectiveOperationException {
    for (JavaFileObject file : compilation.generatedFiles()) {
      String path = file.getName().replaceFirst("^/?CLASS_OUTPUT/", "").replaceFirst("^/", "");
      try (var in = file.openInputStream()) {
        classes.put(path.replaceFirst("\\.class$", "").replace('/', '.'), in.readAllBytes());
      }
    }
    return (Migration) loadClass(name).getDeclaredConstructor().newInstance();
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] bytes = classes.get(name);
    if (bytes == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, bytes, 0, bytes.length);
  }
}
