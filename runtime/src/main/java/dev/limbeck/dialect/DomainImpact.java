package dev.limbeck.dialect;

import dev.limbeck.dialect.Touch.Work;
import dev.limbeck.operation.AddDomainConstraint;
import dev.limbeck.operation.SetDomainNotNull;
import dev.limbeck.operation.ValidateDomainConstraint;
import dev.limbeck.schema.DomainType;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SqlType;
import java.util.List;
import java.util.Optional;

/** What changes of a domain do to those who use the tables that have columns of it. */
record DomainImpact(Schema schema) {

  Impact of(AddDomainConstraint add) {
    return add.notValid() ? Impact.NONE : reads(add.domain());
  }

  Impact of(SetDomainNotNull set) {
    return set.notNull() ? reads(set.domain()) : Impact.NONE;
  }

  // PostgreSQL 18 lets others write meanwhile (typecmds.c, validateDomainCheckConstraint).
  Impact of(ValidateDomainConstraint validate) {
    return reads(validate.domain());
  }

  /** Whether a value has to be looked at to become one of the type. */
  boolean isRestricted(SqlType type) {
    return schema
        .domain(type)
        .filter(it -> it.isRestricted() || isRestricted(it.base()))
        .isPresent();
  }

  /** The default of columns of the type that have none of their own. */
  Optional<String> value(SqlType type) {
    return schema.domain(type).flatMap(DomainType::value);
  }

  private Impact reads(QualifiedName domain) {
    List<Touch> touches =
        schema.tables().stream()
            .filter(
                table ->
                    table.columns().stream().anyMatch(it -> schema.isMadeOf(it.type(), domain)))
            .map(table -> new Touch(table.name(), Lock.SHARE, Work.READS))
            .toList();
    return Impact.of(touches);
  }
}
