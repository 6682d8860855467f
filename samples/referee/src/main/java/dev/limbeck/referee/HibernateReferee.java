package dev.limbeck.referee;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.model.relational.ContributableDatabaseObject;
import org.hibernate.boot.model.relational.Namespace;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.cfg.SchemaToolingSettings;
import org.hibernate.engine.config.spi.ConfigurationService;
import org.hibernate.tool.schema.spi.ContributableMatcher;
import org.hibernate.tool.schema.spi.ExecutionOptions;
import org.hibernate.tool.schema.spi.SchemaManagementException;
import org.hibernate.tool.schema.spi.SchemaManagementTool;
import org.hibernate.tool.schema.spi.SchemaManagementToolCoordinator;
import org.hibernate.tool.schema.spi.SchemaValidator;

/**
 * Hibernate's own view of some entity classes: the schema that it creates for them, whether it
 * accepts a database, and what it would still change there.
 *
 * @param settings Hibernate's settings beyond its defaults, such as its naming strategies
 */
public record HibernateReferee(List<Class<?>> entities, Map<String, String> settings) {

  public HibernateReferee {
    entities = List.copyOf(entities);
    settings = Map.copyOf(settings);
  }

  /** The referee for these classes, with Hibernate's default settings. */
  public static HibernateReferee of(Collection<? extends Class<?>> entities) {
    return new HibernateReferee(List.copyOf(entities), Map.of());
  }

  /**
   * Creates the schema as an application with {@code hibernate.hbm2ddl.auto=create-only} does: when
   * it starts, for only then Hibernate puts columns into its own order.
   */
  public void createSchema(DataSource database) {
    Map<String, String> create =
        Map.of(
            SchemaToolingSettings.JAKARTA_HBM2DDL_DATABASE_ACTION, "create",
            SchemaToolingSettings.HBM2DDL_HALT_ON_ERROR, "true");
    try (Session session = open(database, create)) {
      session.metadata.buildSessionFactory().close();
    }
  }

  /**
   * What the validation of {@code hibernate.hbm2ddl.auto=validate} says against the database, in
   * Hibernate's words: the first problem of each table and of each sequence, or nothing.
   */
  public List<String> validate(DataSource database) {
    try (Session session = open(database, Map.of())) {
      SchemaValidator validator = session.tool().getSchemaValidator(session.configuration());
      List<String> problems = new ArrayList<>();
      if (session.accepts(validator, ContributableMatcher.ALL, problems)) {
        return List.of();
      }
      problems.clear(); // Hibernate stops at the first problem; ask again for each object.
      for (ContributableDatabaseObject object : session.mappedObjects()) {
        session.accepts(validator, candidate -> candidate == object, problems);
      }
      return List.copyOf(problems);
    }
  }

  /**
   * The statements with which {@code hibernate.hbm2ddl.auto=update} would still add to the
   * database. It looks at more than the validation does: also at foreign keys and indexes, but not
   * at unique constraints without a name, which Hibernate would make anew in its own schema too.
   */
  public List<String> missing(DataSource database) {
    Map<String, String> update =
        Map.of(SchemaToolingSettings.UNIQUE_CONSTRAINT_SCHEMA_UPDATE_STRATEGY, "skip");
    try (Session session = open(database, update)) {
      List<String> statements = new ArrayList<>();
      session
          .tool()
          .getSchemaMigrator(session.configuration())
          .doMigration(
              session.metadata,
              session.options(),
              ContributableMatcher.ALL,
              new CollectedStatements(statements));
      return List.copyOf(statements);
    }
  }

  private Session open(DataSource database, Map<String, String> more) {
    StandardServiceRegistry registry =
        new StandardServiceRegistryBuilder()
            .applySettings(new HashMap<>(settings))
            .applySettings(new HashMap<>(more))
            .applySetting(JdbcSettings.JAKARTA_NON_JTA_DATASOURCE, database)
            .build();
    try {
      MetadataSources sources = new MetadataSources(registry);
      entities.forEach(sources::addAnnotatedClass);
      return new Session(registry, sources.buildMetadata());
    } catch (RuntimeException e) {
      StandardServiceRegistryBuilder.destroy(registry);
      throw e;
    }
  }

  /** Hibernate's services and its mapping of the entities, for as long as one question takes. */
  private record Session(StandardServiceRegistry registry, Metadata metadata)
      implements AutoCloseable {

    SchemaManagementTool tool() {
      return registry.requireService(SchemaManagementTool.class);
    }

    Map<String, Object> configuration() {
      return registry.requireService(ConfigurationService.class).getSettings();
    }

    ExecutionOptions options() {
      return SchemaManagementToolCoordinator.buildExecutionOptions(
          configuration(),
          failure -> {
            throw failure;
          });
    }

    List<ContributableDatabaseObject> mappedObjects() {
      List<ContributableDatabaseObject> objects = new ArrayList<>();
      for (Namespace namespace : metadata.getDatabase().getNamespaces()) {
        objects.addAll(namespace.getTables());
        namespace.getSequences().forEach(objects::add);
      }
      return objects;
    }

    boolean accepts(
        SchemaValidator validator, ContributableMatcher matcher, List<String> problems) {
      try {
        validator.doValidation(metadata, options(), matcher);
        return true;
      } catch (SchemaManagementException e) {
        problems.add(e.getMessage());
        return false;
      }
    }

    @Override
    public void close() {
      StandardServiceRegistryBuilder.destroy(registry);
    }
  }
}
