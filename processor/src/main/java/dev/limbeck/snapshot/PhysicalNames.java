package dev.limbeck.snapshot;

import dev.limbeck.naming.PhysicalNaming;
import java.util.List;
import java.util.function.UnaryOperator;

/** From the names that the entities use to those of the database. */
interface PhysicalNames {

  /** In the order in which a message lists them. */
  List<String> SHORT_NAMES = List.of("standard", "snake_case");

  /** Names stay as they are. */
  PhysicalNames STANDARD = new Ours(new PhysicalNaming() {});

  /** The name of a schema. */
  Name schema(Name name);

  /** The name of a table. */
  Name table(Name name);

  /** The name of a sequence. */
  Name sequence(Name name);

  /** The name of a column. */
  Name column(Name name);

  /** The strategy of a short name, or else of a class. */
  static PhysicalNames of(String chosen, HibernateLevel hibernate) {
    return switch (chosen) {
      case "standard" -> STANDARD;
      case "snake_case" -> new SnakeCase(hibernate);
      default -> NamingClasses.physical(chosen);
    };
  }

  /** A strategy that leaves quoted names alone. */
  record Ours(PhysicalNaming naming) implements PhysicalNames {

    @Override
    public Name schema(Name name) {
      return apply(name, naming::schema);
    }

    @Override
    public Name table(Name name) {
      return apply(name, naming::table);
    }

    @Override
    public Name sequence(Name name) {
      return apply(name, naming::sequence);
    }

    @Override
    public Name column(Name name) {
      return apply(name, naming::column);
    }

    private static Name apply(Name name, UnaryOperator<String> rule) {
      return name.quoted() ? name : Name.of(rule.apply(name.text()));
    }
  }
}
