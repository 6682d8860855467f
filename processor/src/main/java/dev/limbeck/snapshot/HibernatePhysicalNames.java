package dev.limbeck.snapshot;

/** A physical naming strategy that is written for Hibernate. */
final class HibernatePhysicalNames implements PhysicalNames {

  static final String INTERFACE = "org.hibernate.boot.model.naming.PhysicalNamingStrategy";

  private final Object strategy;
  private final HibernateTypes hibernate;
  private final Object environment;

  HibernatePhysicalNames(Object strategy) {
    this.strategy = strategy;
    this.hibernate = HibernateTypes.of(strategy);
    this.environment = hibernate.environment();
  }

  @Override
  public Name schema(Name name) {
    return ask("toPhysicalSchemaName", name);
  }

  @Override
  public Name table(Name name) {
    return ask("toPhysicalTableName", name);
  }

  @Override
  public Name sequence(Name name) {
    return ask("toPhysicalSequenceName", name);
  }

  @Override
  public Name column(Name name) {
    return ask("toPhysicalColumnName", name);
  }

  private Name ask(String question, Name name) {
    Name answer =
        hibernate.name(
            hibernate.ask(strategy, INTERFACE, question, hibernate.identifier(name), environment));
    // A strategy that has no answer leaves the name as it is.
    return answer == null ? name : answer;
  }
}
