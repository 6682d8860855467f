package dev.limbeck.schema;

import java.util.List;
import java.util.Optional;

/**
 * {@code exclude using ... (... with ...)}: no two rows for which all the operators hold.
 *
 * @param method the index method that finds such rows, {@code gist} as a rule
 * @param where the predicate of the rows that are compared
 * @param parameters how its index is kept, sorted by name; entities never say
 */
public record Exclusion(
    String name,
    boolean implied,
    String method,
    List<Element> elements,
    Optional<String> where,
    Deferral deferral,
    List<StorageParameter> parameters)
    implements Constraint {

  /**
   * What of two rows is compared, and how.
   *
   * @param operator such as {@code &&}; with its schema as {@code operator(other.&&)}
   */
  public record Element(IndexKey key, String operator) {

    public Element {
      Require.expression(operator, "An element of an exclusion constraint");
    }

    public Element withKey(IndexKey newKey) {
      return new Element(newKey, operator);
    }
  }

  public Exclusion {
    Require.name(name, "An exclusion constraint");
    elements = List.copyOf(elements);
    if (elements.isEmpty()) {
      throw new SchemaException("Exclusion constraint " + name + " needs at least one element.");
    }
    parameters = StorageParameter.sorted(parameters, "Exclusion constraint " + name);
  }

  /** With an index that is kept as usual. */
  public Exclusion(
      String name,
      boolean implied,
      String method,
      List<Element> elements,
      Optional<String> where,
      Deferral deferral) {
    this(name, implied, method, elements, where, deferral, List.of());
  }

  @Override
  public Exclusion withName(String text) {
    return new Exclusion(text, false, method, elements, where, deferral, parameters);
  }

  /** The same rule under a name that a convention made up. */
  public Exclusion withImpliedName(String text) {
    return new Exclusion(text, true, method, elements, where, deferral, parameters);
  }

  public Exclusion withElements(List<Element> newElements) {
    return new Exclusion(name, implied, method, newElements, where, deferral, parameters);
  }

  public Exclusion withWhere(Optional<String> sql) {
    return new Exclusion(name, implied, method, elements, sql, deferral, parameters);
  }

  @Override
  public Exclusion withParameters(List<StorageParameter> newParameters) {
    return new Exclusion(name, implied, method, elements, where, deferral, newParameters);
  }

  /** Whether it holds SQL that PostgreSQL may print in another way. */
  public boolean hasExpression() {
    return where.isPresent() || elements.stream().anyMatch(it -> it.key().isExpression());
  }

  /** None: its keys may be expressions, as a check's condition is. */
  @Override
  public List<String> columns() {
    return List.of();
  }

  @Override
  public Optional<Exclusion> asExclusion() {
    return Optional.of(this);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
