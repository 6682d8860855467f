package dev.limbeck.snapshot;

import dev.limbeck.naming.EntityName;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Hibernate's classes where a user's strategy sees them, reached by reflection: Limbeck itself
 * needs no Hibernate. A strategy is told what it is told by Hibernate; of all else that it may ask
 * of its surroundings there is an identifier helper and a dialect, as there is no session factory.
 */
final class HibernateTypes {

  private static final String NAMING = "org.hibernate.boot.model.naming.";
  private static final String IDENTIFIER = NAMING + "Identifier";
  private static final String PATH = "org.hibernate.boot.model.source.spi.AttributePath";
  private static final String BOOT = "org.hibernate.boot.spi.";
  private static final String EFFECTIVE_DEFAULTS = BOOT + "EffectiveMappingDefaults";
  private static final String ENVIRONMENT = "org.hibernate.engine.jdbc.env.spi.JdbcEnvironment";
  private static final String HELPER = "org.hibernate.engine.jdbc.env.spi.IdentifierHelper";

  private final ClassLoader loader;

  private HibernateTypes(ClassLoader loader) {
    this.loader = loader;
  }

  static HibernateTypes of(Object strategy) {
    return new HibernateTypes(strategy.getClass().getClassLoader());
  }

  /** Whether an object implements an interface, wherever that was loaded from. */
  static boolean isA(Object object, String interfaceName) {
    return find(interfaceName, object.getClass().getClassLoader())
        .filter(type -> type.isInstance(object))
        .isPresent();
  }

  Object identifier(Name name) {
    return call(
        method(type(IDENTIFIER), "toIdentifier", String.class, boolean.class),
        null,
        name.text(),
        name.quoted());
  }

  /** A name as Hibernate's identifier says it. */
  @Nullable Name name(@Nullable Object identifier) {
    if (identifier == null) {
      return null;
    }
    Object text = call(method(type(IDENTIFIER), "getText"), identifier);
    Object quoted = call(method(type(IDENTIFIER), "isQuoted"), identifier);
    return new Name(String.valueOf(text), Boolean.TRUE.equals(quoted));
  }

  Object path(String path) {
    return call(method(type(PATH), "parse", String.class), null, path);
  }

  Object entity(EntityName entity) {
    return answering(
        NAMING + "EntityNaming",
        Map.of(
            "getClassName",
            entity.className(),
            "getEntityName",
            entity.className(),
            "getJpaEntityName",
            entity.name()));
  }

  Object constant(String enumName, String constant) {
    return Arrays.stream(type(enumName).getEnumConstants())
        .filter(it -> it.toString().equals(constant))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(enumName + " has no " + constant));
  }

  /** What is told of the database. */
  Object environment() {
    return answering(ENVIRONMENT, Map.of("getIdentifierHelper", helper(), "getDialect", dialect()));
  }

  /** What is told of the mapping. */
  Object buildingContext() {
    Object environment = environment();
    Object defaults =
        answering(
            BOOT + "MappingDefaults",
            Map.of(
                "getImplicitDiscriminatorColumnName",
                "class",
                "getImplicitTenantIdColumnName",
                "tenant_id",
                "getImplicitIdColumnName",
                "id"));
    Object services =
        answering(
            "org.hibernate.engine.jdbc.spi.JdbcServices",
            Map.of("getDialect", dialect(), "getJdbcEnvironment", environment));
    Object registry =
        answering(
            "org.hibernate.boot.registry.StandardServiceRegistry",
            Map.of("requireService", services, "getService", services));
    Object options =
        answering(
            BOOT + "MetadataBuildingOptions",
            Map.of(
                "getServiceRegistry",
                registry,
                "getMappingDefaults",
                defaults,
                "getPhysicalNamingStrategy",
                answering(HibernatePhysicalNames.INTERFACE, Map.of())));
    Object database = database(options, environment);
    Object collector =
        answering(BOOT + "InFlightMetadataCollector", Map.of("getDatabase", database));
    Map<String, Object> answers =
        new HashMap<>(
            Map.of(
                "getMetadataCollector",
                collector,
                "getBuildingOptions",
                options,
                "getMappingDefaults",
                defaults));
    if (!isBefore7()) {
      answers.put("getEffectiveDefaults", effectiveDefaults());
    }
    return answering(BOOT + "MetadataBuildingContext", answers);
  }

  private Object effectiveDefaults() {
    return answering(
        EFFECTIVE_DEFAULTS,
        Map.of(
            "getDefaultDiscriminatorColumnName",
            "class",
            "getDefaultTenantIdColumnName",
            "tenant_id",
            "getDefaultIdColumnName",
            "id"));
  }

  /** Whether this is Hibernate 6, where the mapping's defaults alone say what is not written. */
  boolean isBefore7() {
    return find(EFFECTIVE_DEFAULTS, loader).isEmpty();
  }

  /** An instance of an interface that answers so, and null to all other questions. */
  Object answering(String interfaceName, Map<String, Object> answers) {
    InvocationHandler handler =
        (proxy, method, arguments) -> {
          Object answer = answers.get(method.getName());
          if (answer != null) {
            return answer;
          }
          return switch (method.getName()) {
            case "toString" -> interfaceName;
            case "hashCode" -> System.identityHashCode(proxy);
            case "equals" -> arguments != null && proxy == arguments[0];
            default -> nothing(method.getReturnType());
          };
        };
    return Proxy.newProxyInstance(loader, new Class<?>[] {type(interfaceName)}, handler);
  }

  /** Asks a strategy. */
  @Nullable Object ask(
      Object strategy, String interfaceName, String question, Object... arguments) {
    Method found =
        Arrays.stream(type(interfaceName).getMethods())
            .filter(it -> it.getName().equals(question))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException(interfaceName + " has no " + question));
    return call(found, strategy, arguments);
  }

  private Object helper() {
    Class<?> identifier = type(IDENTIFIER);
    InvocationHandler handler =
        (proxy, method, arguments) -> {
          if (method.getReturnType() == identifier && arguments != null) {
            boolean quoted = arguments.length > 1 && Boolean.TRUE.equals(arguments[1]);
            Object first = arguments[0];
            return first instanceof String text
                ? identifier(quoted ? new Name(text, true) : Name.of(text))
                : first;
          }
          return nothing(method.getReturnType());
        };
    return Proxy.newProxyInstance(loader, new Class<?>[] {type(HELPER)}, handler);
  }

  private Object dialect() {
    return make(constructor(type("org.hibernate.dialect.PostgreSQLDialect")));
  }

  private Object database(Object options, Object environment) {
    Class<?> type = type("org.hibernate.boot.model.relational.Database");
    return make(
        constructor(type, type(BOOT + "MetadataBuildingOptions"), type(ENVIRONMENT)),
        options,
        environment);
  }

  private static @Nullable Object nothing(Class<?> type) {
    if (type == boolean.class) {
      return false;
    }
    return type == int.class ? (Object) 0 : null;
  }

  private Class<?> type(String name) {
    return find(name, loader)
        .orElseThrow(() -> new IllegalStateException("Hibernate's class " + name + " is missing"));
  }

  private static Optional<Class<?>> find(String name, ClassLoader loader) {
    try {
      return Optional.of(Class.forName(name, false, loader));
    } catch (ClassNotFoundException missing) {
      return Optional.empty(); // Of another release, or no Hibernate at all.
    }
  }

  private static Method method(Class<?> type, String name, Class<?>... parameters) {
    try {
      return type.getMethod(name, parameters);
    } catch (NoSuchMethodException missing) {
      throw new IllegalStateException("Hibernate's method is missing", missing);
    }
  }

  private static Constructor<?> constructor(Class<?> type, Class<?>... parameters) {
    try {
      return type.getConstructor(parameters);
    } catch (NoSuchMethodException missing) {
      throw new IllegalStateException("Hibernate's constructor is missing", missing);
    }
  }

  private static Object make(Constructor<?> constructor, Object... arguments) {
    try {
      return constructor.newInstance(arguments);
    } catch (InvocationTargetException failure) {
      throw thrown(failure);
    } catch (IllegalAccessException | InstantiationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Object call(Method method, @Nullable Object target, Object... arguments) {
    try {
      method.trySetAccessible();
      return method.invoke(target, arguments);
    } catch (InvocationTargetException failure) {
      throw thrown(failure);
    } catch (IllegalAccessException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static RuntimeException thrown(InvocationTargetException failure) {
    Throwable cause = failure.getCause();
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException thrown ? thrown : new IllegalStateException(cause);
  }
}
