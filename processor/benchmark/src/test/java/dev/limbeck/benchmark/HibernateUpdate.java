package dev.limbeck.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.engine.config.spi.ConfigurationService;
import org.hibernate.tool.schema.spi.SchemaManagementToolCoordinator;

/** Hibernate's {@code hbm2ddl.auto=update}, without the session factory around it: URL ENTITIES. */
final class HibernateUpdate {

  // Kept, because a logger that nobody holds forgets its level.
  private static final Logger ROOT = Logger.getLogger("");

  private HibernateUpdate() {}

  public static void main(String[] arguments) throws IOException, ClassNotFoundException {
    ROOT.setLevel(Level.OFF);
    update(arguments[0], Files.readAllLines(Path.of(arguments[1])));
  }

  private static void update(String url, List<String> entities) throws ClassNotFoundException {
    StandardServiceRegistry registry =
        new StandardServiceRegistryBuilder()
            .applySetting("jakarta.persistence.jdbc.url", url)
            .applySetting("hibernate.hbm2ddl.auto", "update")
            .build();
    try {
      MetadataSources sources = new MetadataSources(registry);
      for (String entity : entities) {
        sources.addAnnotatedClass(Class.forName(entity));
      }
      Metadata metadata = sources.buildMetadata();
      Map<String, Object> settings =
          new HashMap<>(registry.requireService(ConfigurationService.class).getSettings());
      SchemaManagementToolCoordinator.process(metadata, registry, settings, action -> {});
    } finally {
      StandardServiceRegistryBuilder.destroy(registry);
    }
  }
}
