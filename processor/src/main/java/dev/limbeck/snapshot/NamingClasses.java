package dev.limbeck.snapshot;

import dev.limbeck.naming.ImplicitNaming;
import dev.limbeck.naming.PhysicalNaming;
import java.lang.reflect.InvocationTargetException;
import java.util.List;

/** Loads the naming strategies that a user wrote, from where annotation processors are. */
final class NamingClasses {

  private static final String PHYSICAL = "limbeck.physicalNaming";
  private static final String IMPLICIT = "limbeck.implicitNaming";

  private NamingClasses() {}

  static PhysicalNames physical(String className) {
    Object strategy = load(PHYSICAL, className, PhysicalNames.SHORT_NAMES);
    String origin = PHYSICAL + "=" + className;
    if (strategy instanceof PhysicalNaming ours) {
      return new CheckedPhysicalNames(new PhysicalNames.Ours(ours), origin);
    }
    if (HibernateTypes.isA(strategy, HibernatePhysicalNames.INTERFACE)) {
      return new CheckedPhysicalNames(new HibernatePhysicalNames(strategy), origin);
    }
    throw notAStrategy(PHYSICAL, className, PhysicalNaming.class, HibernatePhysicalNames.INTERFACE);
  }

  static ImplicitNaming implicit(String className) {
    Object strategy = load(IMPLICIT, className, ImplicitNames.SHORT_NAMES);
    String origin = IMPLICIT + "=" + className;
    if (strategy instanceof ImplicitNaming ours) {
      return new CheckedImplicitNaming(ours, origin);
    }
    if (HibernateTypes.isA(strategy, HibernateImplicitNames.INTERFACE)) {
      return new CheckedImplicitNaming(new HibernateImplicitNames(strategy), origin);
    }
    throw notAStrategy(IMPLICIT, className, ImplicitNaming.class, HibernateImplicitNames.INTERFACE);
  }

  private static Object load(String option, String className, List<String> shortNames) {
    try {
      Class<?> type = Class.forName(className, true, NamingClasses.class.getClassLoader());
      return type.getConstructor().newInstance();
    } catch (ClassNotFoundException notThere) {
      throw new NamingException(
          "limbeck-341",
          "-A%s=%s is neither one of %s nor a class on the processor path; write one of those, or put the jar with the class there, beside Limbeck (it cannot be of the module that is compiled)."
              .formatted(option, className, String.join(", ", shortNames)),
          notThere);
    } catch (NoSuchMethodException | IllegalAccessException | InstantiationException unusable) {
      throw new NamingException(
          "limbeck-341",
          "-A%s=%s cannot be used: make it a public class that is not abstract, with a public constructor that takes nothing."
              .formatted(option, className),
          unusable);
    } catch (InvocationTargetException | LinkageError failed) {
      throw unloadable(option, className, failed);
    }
  }

  private static NamingException unloadable(String option, String className, Throwable failure) {
    Throwable cause =
        failure instanceof InvocationTargetException && failure.getCause() != null
            ? failure.getCause()
            : failure;
    return new NamingException(
        "limbeck-341",
        "-A%s=%s cannot be made: %s; put all that the class needs on the processor path, Hibernate too if it is a strategy of Hibernate's."
            .formatted(option, className, cause),
        failure);
  }

  private static NamingException notAStrategy(
      String option, String className, Class<?> ours, String hibernates) {
    return new NamingException(
        "limbeck-341",
        "-A%s=%s is no naming strategy; let it implement %s or %s."
            .formatted(option, className, hibernates, ours.getName()));
  }
}
