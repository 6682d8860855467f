package dev.limbeck.diff;

import dev.limbeck.operation.AddDomainConstraint;
import dev.limbeck.operation.DropDomainConstraint;
import dev.limbeck.operation.Operation;
import dev.limbeck.operation.RenameDomainConstraint;
import dev.limbeck.operation.SetDomainDefault;
import dev.limbeck.operation.SetDomainNotNull;
import dev.limbeck.schema.Check;
import dev.limbeck.schema.DomainType;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The steps from one state of a domain to another. */
record DomainSteps(DomainType there, DomainType wanted) {

  /** The domain as it can be made before there are sequences that its default may count on. */
  static DomainType created(DomainType domain) {
    boolean counts = domain.value().filter(sql -> sql.contains("nextval")).isPresent();
    return counts ? domain.withValue(Optional.empty()) : domain;
  }

  /**
   * Whether PostgreSQL has no way from the one to the other, so that the columns have to take
   * another domain: it is over another type, or its rules change while an array or a composite type
   * holds it in a table, where PostgreSQL cannot look (ALTER DOMAIN, "Notes").
   */
  boolean needAnother(Schema before) {
    boolean isOverOther =
        !there.base().equals(wanted.base()) || !there.collation().equals(wanted.collation());
    boolean changesRules = !rules().stream().allMatch(RenameDomainConstraint.class::isInstance);
    return isOverOther || (changesRules && isWithin(before));
  }

  /** What changes its rules: all but its default. */
  List<Operation> rules() {
    Matching<Check> matching =
        Matching.of(
            there.checks(), wanted.checks(), Check::sql, Check::sql, Check::name, it -> false);
    List<Operation> drops = new ArrayList<>();
    List<Operation> renames = new ArrayList<>();
    List<Operation> adds = new ArrayList<>();
    for (Check check : matching.left()) {
      drops.add(new DropDomainConstraint(there.name(), check.name()));
    }
    for (Check check : wanted.checks()) {
      Optional<Check> found = matching.found(check);
      if (found.isPresent() && isFree(check, found.orElseThrow())) {
        renames.add(rename(found.orElseThrow(), check));
      } else if (!found.equals(Optional.of(check))) {
        found.ifPresent(it -> drops.add(new DropDomainConstraint(there.name(), it.name())));
        adds.add(new AddDomainConstraint(there.name(), check));
      }
    }
    return Stream.of(drops, renames, adds, nullability()).flatMap(List::stream).toList();
  }

  /** What changes its default. */
  List<Operation> defaults() {
    return there.value().equals(wanted.value())
        ? List.of()
        : List.of(new SetDomainDefault(there.name(), wanted.value()));
  }

  private List<Operation> nullability() {
    return there.nullable() == wanted.nullable()
        ? List.of()
        : List.of(new SetDomainNotNull(there.name(), !wanted.nullable()));
  }

  private Operation rename(Check from, Check to) {
    return new RenameDomainConstraint(there.name(), from.name(), to.name());
  }

  private boolean isFree(Check wantedCheck, Check found) {
    return !wantedCheck.name().equals(found.name()) && there.check(wantedCheck.name()).isEmpty();
  }

  private boolean isWithin(Schema schema) {
    return schema.tables().stream()
        .flatMap(table -> table.columns().stream())
        .anyMatch(
            column ->
                schema.isMadeOf(column.type(), there.name()) && !isPlain(column.type(), schema));
  }

  private boolean isPlain(SqlType type, Schema schema) {
    return type.equals(there.sqlType())
        || schema.types().stream()
            .filter(it -> it instanceof DomainType && type.equals(it.sqlType()))
            .anyMatch(it -> it.parts().stream().allMatch(part -> isPlain(part, schema)));
  }
}
