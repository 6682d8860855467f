package dev.limbeck.diff;

import dev.limbeck.schema.Check;
import dev.limbeck.schema.DomainType;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.UserType;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Gives the expressions of types the text that they have on the other side, where they are equal.
 */
record TypeAlignment(Schema before, Expressions expressionsBefore, Expressions expressionsAfter) {

  UserType aligned(UserType wanted) {
    return before.type(wanted.name()).map(found -> aligned(found, wanted)).orElse(wanted);
  }

  private UserType aligned(UserType found, UserType wanted) {
    if (!(found instanceof DomainType there) || !(wanted instanceof DomainType domain)) {
      return wanted;
    }
    DomainType spelledThere = expressionsBefore.in(there);
    DomainType spelled = expressionsAfter.in(domain);
    Optional<String> value =
        spelled.value().equals(spelledThere.value()) ? there.value() : domain.value();
    return domain
        .withValue(value)
        .withChecks(
            domain.checks().stream().map(it -> aligned(it, spelled, there, spelledThere)).toList());
  }

  private static Check aligned(
      Check wanted, DomainType spelled, DomainType there, DomainType spelledThere) {
    String sql = spelled.check(wanted.name()).map(Check::sql).orElse(wanted.sql());
    Stream<Check> sameNameFirst =
        Stream.concat(spelledThere.check(wanted.name()).stream(), spelledThere.checks().stream());
    return sameNameFirst
        .filter(it -> it.sql().equals(sql))
        .findFirst()
        .flatMap(it -> there.check(it.name()))
        .map(it -> it.withName(wanted.name()))
        .orElse(wanted);
  }
}
