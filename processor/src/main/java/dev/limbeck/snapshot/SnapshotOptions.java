package dev.limbeck.snapshot;

import dev.limbeck.naming.ImplicitNaming;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a snapshot has to know besides the classes.
 *
 * @param chosen the options that the user chose, each a value that {@link MappingOption#parse} gave
 */
public record SnapshotOptions(SortedMap<MappingOption, String> chosen) {

  /** What holds where nothing is said. */
  public static final SnapshotOptions DEFAULTS = new SnapshotOptions(new TreeMap<>());

  private static final Set<MappingOption> RECORDED =
      EnumSet.of(MappingOption.NAMING, MappingOption.CONSTRAINT_NAMES, MappingOption.HIBERNATE);

  public SnapshotOptions {
    chosen = Collections.unmodifiableSortedMap(new TreeMap<>(chosen));
  }

  /** The same with one option more, or another value of it. */
  public SnapshotOptions with(MappingOption option, String value) {
    SortedMap<MappingOption, String> changed = new TreeMap<>(chosen);
    changed.put(option, value);
    return new SnapshotOptions(changed);
  }

  /** The value of an option, chosen or not. */
  public String value(MappingOption option) {
    String value = chosen.get(option);
    return value == null ? implied(option) : value;
  }

  /** What was chosen, and always whose names and which release are followed. */
  public Map<MappingOption, String> recorded() {
    Map<MappingOption, String> recorded = new EnumMap<>(MappingOption.class);
    RECORDED.forEach(option -> recorded.put(option, value(option)));
    recorded.putAll(chosen);
    return recorded;
  }

  HibernateLevel hibernate() {
    return HibernateLevel.of(value(MappingOption.HIBERNATE));
  }

  ConstraintNames constraintNames() {
    return value(MappingOption.CONSTRAINT_NAMES).equals("hibernate")
        ? ConstraintNames.HIBERNATE
        : ConstraintNames.POSTGRES;
  }

  /** The schema of tables and sequences that name none; empty for PostgreSQL's search path. */
  Optional<String> defaultSchema() {
    return Optional.of(value(MappingOption.SCHEMA)).filter(name -> !name.isEmpty());
  }

  boolean is(MappingOption flag) {
    return value(flag).equals("true");
  }

  NamingStrategy naming() {
    PhysicalNames physical = PhysicalNames.of(value(MappingOption.PHYSICAL_NAMING), hibernate());
    ImplicitNaming implicit = ImplicitNames.of(value(MappingOption.IMPLICIT_NAMING));
    NamingStrategy.Quoting quoting =
        new NamingStrategy.Quoting(
            is(MappingOption.GLOBALLY_QUOTED), is(MappingOption.AUTO_QUOTE_KEYWORD));
    return new NamingStrategy(physical, implicit, quoting, hibernate());
  }

  // The preset decides what its two parts do not say.
  private String implied(MappingOption option) {
    boolean spring = "spring".equals(chosen.get(MappingOption.NAMING));
    return switch (option) {
      case PHYSICAL_NAMING -> spring ? "snake_case" : "standard";
      case IMPLICIT_NAMING -> spring ? "spring" : "jpa";
      default -> option.otherwise();
    };
  }
}
