package dev.limbeck.benchmark.run;

import dev.limbeck.Limbeck;
import dev.limbeck.progress.ProgressListener;
import java.io.IOException;
import java.net.URLClassLoader;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Something that brings a database to head. */
enum Tool {
  PSQL("psql -f") {
    @Override
    void upgrade(Migrations migrations, String url, DataSource pool) throws IOException {
      Psql.run(url, "-f", migrations.script().toString());
    }

    @Override
    boolean isThere() {
      return Psql.isThere();
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
