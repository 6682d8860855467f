package dev.limbeck.schema;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A type whose values are some of another type's: {@code create domain ... as ...}.
 *
 * @param base the type that it is over
 * @param nullable whether null is a value of it
 * @param value the default of a column that has none of its own, as SQL
 * @param collation the name of its collation; empty for the base type's own
 * @param checks what holds for each value, called {@code value} in it; sorted by name
 */
public record DomainType(
    QualifiedName name,
    SqlType base,
    boolean nullable,
    Optional<String> value,
    Optional<String> collation,
    List<Check> checks,
    Optional<String> comment)
    implements UserType {

  public DomainType {
    value.ifPresent(sql -> Require.expression(sql, "The default of domain " + name));
    checks = checks.stream().sorted(comparing(Check::name)).toList();
    Require.distinct(checks, Check::name, "Domain " + name);
  }

  /** A domain that takes every value of a type, without default and comment. */
  public static DomainType of(String name, SqlType base) {
    return new DomainType(
        QualifiedName.of(name),
        base,
        true,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  public Optional<Check> check(String checkName) {
    return checks.stream().filter(it -> it.name().equals(checkName)).findFirst();
  }

  /** Whether there is a value of the base type that it does not take. */
  public boolean isRestricted() {
    return !nullable || !checks.isEmpty();
  }

  @Override
  public DomainType withName(QualifiedName newName) {
    return new DomainType(newName, base, nullable, value, collation, checks, comment);
  }

  @Override
  public DomainType withComment(Optional<String> text) {
    return new DomainType(name, base, nullable, value, collation, checks, text);
  }

  public DomainType withBase(SqlType newBase) {
    return new DomainType(name, newBase, nullable, value, collation, checks, comment);
  }

  public DomainType withNullable(boolean isNullable) {
    return new DomainType(name, base, isNullable, value, collation, checks, comment);
  }

  public DomainType withValue(Optional<String> sql) {
    return new DomainType(name, base, nullable, sql, collation, checks, comment);
  }

  public DomainType withCollation(Optional<String> newCollation) {
    return new DomainType(name, base, nullable, value, newCollation, checks, comment);
  }

  public DomainType withChecks(List<Check> newChecks) {
    return new DomainType(name, base, nullable, value, collation, newChecks, comment);
  }

  @Override
  public List<SqlType> parts() {
    return List.of(base);
  }

  @Override
  public DomainType withParts(UnaryOperator<SqlType> change) {
    return withBase(change.apply(base));
  }

  @Override
  public List<String> expressions() {
    return Stream.concat(value.stream(), checks.stream().map(Check::sql)).toList();
  }

  @Override
  public DomainType withExpressions(UnaryOperator<String> change) {
    return withValue(value.map(change))
        .withChecks(checks.stream().map(it -> it.withSql(change.apply(it.sql()))).toList());
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
