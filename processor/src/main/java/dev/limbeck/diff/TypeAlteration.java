package dev.limbeck.diff;

import dev.limbeck.operation.AddAttribute;
import dev.limbeck.operation.AddEnumValue;
import dev.limbeck.operation.AddEnumValue.Place;
import dev.limbeck.operation.AddEnumValue.Side;
import dev.limbeck.operation.AlterAttribute;
import dev.limbeck.operation.DropAttribute;
import dev.limbeck.operation.Operation;
import dev.limbeck.operation.RebuildType;
import dev.limbeck.problem.RefusedException;
import dev.limbeck.schema.CompositeType;
import dev.limbeck.schema.CompositeType.Attribute;
import dev.limbeck.schema.DomainType;
import dev.limbeck.schema.EnumType;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Table;
import dev.limbeck.schema.UserType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The steps from one state of a type to another of the same kind: in place where PostgreSQL can,
 * otherwise by making it anew.
 */
final class TypeAlteration implements UserType.Visitor<List<Operation>> {

  private final UserType found;
  private final Schema current;
  private final Schema target;

  TypeAlteration(UserType found, Schema current, Schema target) {
    this.found = found;
    this.current = current;
    this.target = target;
  }

  @Override
  public List<Operation> visit(EnumType wanted) {
    EnumType there = (EnumType) found;
    if (there.values().equals(wanted.values())) {
      return List.of();
    }
    List<String> kept = wanted.values().stream().filter(there.values()::contains).toList();
    List<String> added =
        wanted.values().stream().filter(value -> !there.values().contains(value)).toList();
    boolean onlyGains = kept.equals(there.values());
    if (!onlyGains || isNeededAtOnce(wanted, added)) {
      return List.of(rebuild(there, wanted));
    }
    List<Operation> steps = new ArrayList<>();
    added.forEach(value -> steps.add(addition(wanted, value, there)));
    return steps;
  }

  // Values are added from the first to the last: what stands behind, and is there, tells the place.
  private static Operation addition(EnumType wanted, String value, EnumType there) {
    List<String> behind =
        wanted.values().subList(wanted.values().indexOf(value) + 1, wanted.values().size());
    Optional<Place> place =
        behind.stream()
            .filter(there.values()::contains)
            .findFirst()
            .map(neighbour -> new Place(Side.BEFORE, neighbour));
    return new AddEnumValue(wanted.name(), value, place);
  }

  // PostgreSQL's manual, "ALTER TYPE": a new value cannot be used before the transaction that adds
  // it has ended. Rather one type made anew too many.
  private boolean isNeededAtOnce(EnumType wanted, List<String> added) {
    for (Table table : target.tables()) {
      boolean uses =
          table.columns().stream().anyMatch(it -> target.isMadeOf(it.type(), wanted.name()));
      if (uses && (mentionsAnew(table, added) || convertsTo(wanted, table))) {
        return true;
      }
    }
    return target.types().stream()
        .filter(it -> target.isMadeOf(it.sqlType(), wanted.name()))
        .anyMatch(it -> mentionsAnew(it, added));
  }

  private boolean mentionsAnew(Table table, List<String> added) {
    List<String> before = current.table(table.name()).map(TableTexts::of).orElse(List.of());
    return mentionsAnew(TableTexts.of(table), before, added);
  }

  private boolean mentionsAnew(UserType type, List<String> added) {
    List<String> before = current.type(type.name()).map(UserType::expressions).orElse(List.of());
    return mentionsAnew(type.expressions(), before, added);
  }

  private static boolean mentionsAnew(List<String> after, List<String> before, List<String> added) {
    return after.stream()
        .filter(text -> !before.contains(text))
        .anyMatch(text -> added.stream().anyMatch(text::contains));
  }

  private boolean convertsTo(EnumType wanted, Table table) {
    return current.table(table.name()).stream()
        .flatMap(there -> there.columns().stream())
        .filter(column -> !column.type().isOf(wanted.name()))
        .flatMap(column -> table.column(column.name()).stream())
        .anyMatch(column -> column.type().isOf(wanted.name()));
  }

  @Override
  public List<Operation> visit(CompositeType wanted) {
    CompositeType there = (CompositeType) found;
    List<Operation> steps = new ArrayList<>();
    List<Attribute> kept = new ArrayList<>();
    for (Attribute attribute : there.attributes()) {
      if (wanted.attribute(attribute.name()).isPresent()) {
        kept.add(attribute);
      } else {
        steps.add(new DropAttribute(there.name(), attribute.name()));
      }
    }
    steps.addAll(retyped(there.withAttributes(kept), wanted));
    wanted.attributes().stream()
        .filter(it -> there.attribute(it.name()).isEmpty())
        .forEach(it -> steps.add(new AddAttribute(there.name(), it)));
    return steps;
  }

  private List<Operation> retyped(CompositeType kept, CompositeType wanted) {
    List<Attribute> attributes =
        kept.attributes().stream().map(it -> wanted.attribute(it.name()).orElse(it)).toList();
    if (kept.attributes().equals(attributes)) {
      return List.of();
    }
    if (isUsed(kept)) {
      return List.of(rebuild(kept, kept.withAttributes(attributes)));
    }
    return attributes.stream()
        .filter(it -> !kept.attributes().contains(it))
        .<Operation>map(
            it -> new AlterAttribute(kept.name(), kept.attribute(it.name()).orElseThrow(), it))
        .toList();
  }

  @Override
  public List<Operation> visit(DomainType wanted) {
    return new DomainSteps((DomainType) found, wanted).rules();
  }

  private boolean isUsed(CompositeType type) {
    return domainOver(type.name()).isPresent()
        || current.tables().stream()
            .flatMap(table -> table.columns().stream())
            .anyMatch(column -> column.type().isOf(type.name()));
  }

  private Optional<UserType> domainOver(QualifiedName type) {
    return Stream.of(current, target)
        .flatMap(schema -> schema.types().stream())
        .filter(it -> it instanceof DomainType domain && domain.base().isOf(type))
        .findFirst();
  }

  private Operation rebuild(UserType before, UserType after) {
    domainOver(before.name())
        .ifPresent(
            domain -> {
              throw new RefusedException(
                  ("Type %s has to be made anew, and domain %s is over it, which PostgreSQL cannot"
                          + " turn over; give the columns of the domain another type, drop the"
                          + " domain, and make it again after.")
                      .formatted(before.name(), domain.name()));
            });
    return new RebuildType(
        before.withComment(Optional.empty()), after.withComment(Optional.empty()));
  }
}
