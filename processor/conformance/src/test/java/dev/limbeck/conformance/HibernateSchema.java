package dev.limbeck.conformance;

import java.io.IOException;
import java.lang.annotation.Annotation;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.engine.config.spi.ConfigurationService;
import org.hibernate.tool.schema.SourceType;
import org.hibernate.tool.schema.TargetType;
import org.hibernate.tool.schema.spi.ContributableMatcher;
import org.hibernate.tool.schema.spi.ExecutionOptions;
import org.hibernate.tool.schema.spi.SchemaManagementTool;
import org.hibernate.tool.schema.spi.SchemaManagementToolCoordinator;
import org.hibernate.tool.schema.spi.ScriptSourceInput;
import org.hibernate.tool.schema.spi.ScriptTargetOutput;
import org.hibernate.tool.schema.spi.SourceDescriptor;
import org.hibernate.tool.schema.spi.TargetDescriptor;
import org.jspecify.annotations.Nullable;

/** The statements with which Hibernate creates its schema for compiled classes. */
final class HibernateSchema {

  private static final Set<String> MAPPED =
      Set.of(
          "jakarta.persistence.Entity",
          "jakarta.persistence.Embeddable",
          "jakarta.persistence.MappedSuperclass",
          "jakarta.persistence.Converter");

  private HibernateSchema() {}

  static List<String> statements(OurSchema compiled, Map<String, String> settings)
      throws IOException {
    List<URL> urls = new ArrayList<>();
    for (Path folder : compiled.folders()) {
      urls.add(folder.toUri().toURL());
    }
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    try (URLClassLoader loader = new URLClassLoader(urls.toArray(URL[]::new), before)) {
      Thread.currentThread().setContextClassLoader(loader);
      return statements(classes(loader, compiled.classNames()), loader, settings);
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
  }

  private static List<String> statements(
      Classes classes, ClassLoader loader, Map<String, String> settings) {
    Map<String, Object> all = new HashMap<>(settings);
    all.put("hibernate.dialect", "org.hibernate.dialect.PostgreSQLDialect");
    all.put("jakarta.persistence.database-major-version", "18");
    all.put("hibernate.boot.allow_jdbc_metadata_access", "false");
    StandardServiceRegistry registry =
        new StandardServiceRegistryBuilder(
                new BootstrapServiceRegistryBuilder().applyClassLoader(loader).build())
            .applySettings(all)
            .build();
    try {
      MetadataSources sources = new MetadataSources(registry);
      classes.packages().forEach(sources::addPackage);
      classes.mapped().forEach(sources::addAnnotatedClass);
      Metadata metadata = sources.buildMetadata();
      // As at a start that creates the schema: only then does Hibernate order columns by size.
      ((MetadataImplementor) metadata).orderColumns(true);
      ((MetadataImplementor) metadata).validate();
      return create(registry, metadata);
    } finally {
      StandardServiceRegistryBuilder.destroy(registry);
    }
  }

  private static List<String> create(StandardServiceRegistry registry, Metadata metadata) {
    Map<String, Object> configuration =
        new HashMap<>(registry.requireService(ConfigurationService.class).getSettings());
    configuration.put("hibernate.hbm2ddl.create_namespaces", "true");
    ExecutionOptions options =
        SchemaManagementToolCoordinator.buildExecutionOptions(
            configuration,
            failure -> {
              throw failure;
            });
    Script script = new Script(new ArrayList<>());
    registry
        .requireService(SchemaManagementTool.class)
        .getSchemaCreator(configuration)
        .doCreation(metadata, options, ContributableMatcher.ALL, FROM_METADATA, script);
    return List.copyOf(script.statements());
  }

  /** The classes that Hibernate is told of, and the packages that have annotations. */
  private record Classes(List<Class<?>> mapped, List<String> packages) {}

  private static Classes classes(ClassLoader loader, List<String> names) {
    List<Class<?>> mapped = new ArrayList<>();
    List<String> packages = new ArrayList<>();
    for (String name : names) {
      try {
        Class<?> type = Class.forName(name, false, loader);
        if (type.getSimpleName().equals("package-info")) {
          packages.add(type.getPackageName());
        } else if (isMapped(type)) {
          mapped.add(type);
        }
      } catch (ClassNotFoundException e) {
        throw new IllegalStateException(name + " was compiled a moment ago", e);
      }
    }
    return new Classes(mapped, packages);
  }

  private static boolean isMapped(Class<?> type) {
    for (Annotation annotation : type.getAnnotations()) {
      if (MAPPED.contains(annotation.annotationType().getName())) {
        return true;
      }
    }
    return false;
  }

  private static final SourceDescriptor FROM_METADATA =
      new SourceDescriptor() {
        @Override
        public SourceType getSourceType() {
          return SourceType.METADATA;
        }

        @Override
        public @Nullable ScriptSourceInput getScriptSourceInput() {
          return null;
        }
      };

  /** Hibernate's statements, collected instead of executed. */
  private record Script(List<String> statements) implements TargetDescriptor, ScriptTargetOutput {
    @Override
    public EnumSet<TargetType> getTargetTypes() {
      return EnumSet.of(TargetType.SCRIPT);
    }

    @Override
    public ScriptTargetOutput getScriptTargetOutput() {
      return this;
    }

    @Override
    public void prepare() {}

    @Override
    public void accept(String statement) {
      statements.add(statement);
    }

    @Override
    public void release() {}
  }
}
