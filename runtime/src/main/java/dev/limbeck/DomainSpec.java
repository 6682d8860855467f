package dev.limbeck;

import dev.limbeck.schema.Check;
import dev.limbeck.schema.DomainType;
import dev.limbeck.schema.SqlType;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A domain as {@link Operations#createDomain} spells it. */
public final class DomainSpec {

  private DomainType domain;

  private DomainSpec(DomainType domain) {
    this.domain = domain;
  }

  static DomainType spelled(String name, SqlType base, Consumer<DomainSpec> definition) {
    DomainSpec spec = new DomainSpec(DomainType.of(name, base));
    definition.accept(spec);
    return spec.domain;
  }

  public DomainSpec notNull() {
    domain = domain.withNullable(false);
    return this;
  }

  /** {@code default <sql>}, for columns that have no default of their own. */
  public DomainSpec defaultTo(String sql) {
    domain = domain.withValue(Optional.of(sql));
    return this;
  }

  public DomainSpec collate(String collation) {
    domain = domain.withCollation(Optional.of(collation));
    return this;
  }

  /** {@code constraint <name> check (<sql>)}; {@code value} is the value that is checked. */
  public DomainSpec check(String name, String sql) {
    domain =
        domain.withChecks(
            Stream.concat(domain.checks().stream(), Stream.of(new Check(name, sql))).toList());
    return this;
  }
}
