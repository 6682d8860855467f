package dev.limbeck.benchmark.run;

import dev.limbeck.Limbeck;
import dev.limbeck.progress.ProgressListener;
import java.io.File;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Something that brings a database to head. */
enum Tool {
  PSQL("psql -f") {
    @Override
    void upgrade(Migrations migrations, String url, DataSource pool) throws IOException {
      // The JDBC URL's own form is libpq's too.
      String address = url.replaceFirst("^jdbc:", "");
      Process process =
          new ProcessBuilder(
                  "psql",
                  "-X",
                  "-q",
                  "-v",
                  "ON_ERROR_STOP=1",
                  "-f",
                  migrations.script().toString(),
                  address)
              .redirectErrorStream(true)
              .start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      try {
        if (process.waitFor() != 0) {
          throw new IllegalStateException(output);
        }
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    boolean isThere() {
      return Stream.of(System.getenv("PATH").split(File.pathSeparator))
          .anyMatch(folder -> Files.isExecutable(Path.of(folder, "psql")));
    }
  },
  LIMBECK("Limbeck") {
    @Override
    void upgrade(Migrations migrations, String url, DataSource pool) throws IOException {
      try (URLClassLoader loader = migrations.loader()) {
        Limbeck.configure(pool).classLoader(loader).listener(new ProgressListener() {}).upgrade();
      }
    }
  },
  FLYWAY("Flyway") {
    @Override
    void upgrade(Migrations migrations, String url, DataSource pool) throws IOException {
      try (URLClassLoader loader = migrations.loader()) {
        Flyway.configure(loader)
            .dataSource(pool)
            .locations("classpath:migrations")
            .load()
            .migrate();
      }
    }
  };

  private final String title;

  Tool(String title) {
    this.title = title;
  }

  /** Whether it is installed here. */
  boolean isThere() {
    return true;
  }

  abstract void upgrade(Migrations migrations, String url, DataSource pool) throws IOException;

  @Override
  public String toString() {
    return title;
  }
}
