package dev.limbeck.introspect;

import dev.limbeck.schema.Check;
import dev.limbeck.schema.DomainType;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.UserType;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A domain as it is made in the scratch schema to have its expressions spelled: a new one over the
 * same type, each check named by its place.
 */
record ScratchDomain(DomainType domain, int number) {

  /** Whether there is anything to spell. */
  static boolean isNeededFor(UserType type) {
    return type instanceof DomainType && !type.expressions().isEmpty();
  }

  DomainType made() {
    return new DomainType(
        name(),
        domain.base(),
        true,
        domain.value(),
        domain.collation(),
        IntStream.range(0, domain.checks().size())
            .mapToObj(place -> domain.checks().get(place).withName(checkName(place)))
            .toList(),
        Optional.empty());
  }

  /** The wanted domain, with each expression as the one that was made spells it. */
  DomainType respelled(DomainType made) {
    List<Check> checks =
        IntStream.range(0, domain.checks().size())
            .mapToObj(
                place -> {
                  Check wanted = domain.checks().get(place);
                  return made.check(checkName(place))
                      .map(it -> wanted.withSql(it.sql()))
                      .orElse(wanted);
                })
            .toList();
    return domain.withValue(made.value()).withChecks(checks);
  }

  private QualifiedName name() {
    return QualifiedName.of("limbeck_domain_" + number);
  }

  private static String checkName(int place) {
    return "limbeck_check_" + place;
  }
}
