package dev.limbeck.diff;

import dev.limbeck.schema.Check;
import dev.limbeck.schema.CompositeType;
import dev.limbeck.schema.CompositeType.Attribute;
import dev.limbeck.schema.DomainType;
import dev.limbeck.schema.EnumType;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SqlType;
import dev.limbeck.schema.Table;
import dev.limbeck.schema.UserType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Users' types of the entities beside those that only the database has: a type, a value of an enum,
 * an attribute. A type that the entities gave up stays while something is of it that stays.
 */
final class UnknownTypes {

  private final Schema wanted;
  private final Schema head;
  private final Schema live;
  private final List<Drift> drift = new ArrayList<>();

  UnknownTypes(Schema wanted, Schema head, Schema live) {
    this.wanted = wanted;
    this.head = head;
    this.live = live;
  }

  /**
   * The types that the database should have.
   *
   * @param tables the tables that it should have
   */
  List<UserType> types(List<Table> tables) {
    List<UserType> types = new ArrayList<>();
    for (UserType type : wanted.types()) {
      types.add(live.type(type.name()).map(there -> merged(type, there)).orElse(type));
    }
    List<UserType> others =
        TypeOrder.partsFirst(live.types()).stream()
            .filter(it -> wanted.type(it.name()).isEmpty())
            .toList();
    for (int i = others.size() - 1; i >= 0; i--) {
      UserType other = others.get(i);
      if (head.type(other.name()).isEmpty() || isUsed(other.name(), tables, types)) {
        types.add(other);
        found(other.name().toString(), "type " + other.name());
      }
    }
    return types;
  }

  List<Drift> drift() {
    return List.copyOf(drift);
  }

  private static boolean isUsed(QualifiedName type, List<Table> tables, List<UserType> types) {
    Stream<SqlType> columns =
        tables.stream().flatMap(table -> table.columns().stream()).map(column -> column.type());
    Stream<SqlType> parts = types.stream().flatMap(it -> it.parts().stream());
    return Stream.concat(columns, parts).anyMatch(it -> it.isOf(type));
  }

  private UserType merged(UserType type, UserType there) {
    Optional<UserType> was = head.type(type.name());
    Optional<String> comment =
        Silence.filled(type.comment(), there.comment(), was.flatMap(UserType::comment));
    if (!comment.equals(type.comment())) {
      drift.add(
          new Drift(
              Drift.Kind.COMMENT,
              type.name().toString(),
              "type " + type.name() + ": its comment is only in the database"));
    }
    return type.accept(new Merge(there, was)).withComment(comment);
  }

  private void found(String name, String what) {
    drift.add(new Drift(Drift.Kind.TYPE, name, what + " is only in the database"));
  }

  /** Adds to a wanted type what neither it nor the snapshot at head knows. */
  private final class Merge implements UserType.Visitor<UserType> {

    private final UserType there;
    private final Optional<UserType> was;

    Merge(UserType there, Optional<UserType> was) {
      this.there = there;
      this.was = was;
    }

    @Override
    public UserType visit(EnumType type) {
      if (!(there instanceof EnumType found)) {
        return type;
      }
      List<String> known =
          was.filter(EnumType.class::isInstance)
              .map(it -> ((EnumType) it).values())
              .orElse(List.of());
      List<String> values = new ArrayList<>(type.values());
      for (int i = 0; i < found.values().size(); i++) {
        String value = found.values().get(i);
        if (!values.contains(value) && !known.contains(value)) {
          int before = i == 0 ? -1 : values.indexOf(found.values().get(i - 1));
          values.add(before + 1, value);
          UnknownTypes.this.found(
              type.name() + "." + value, "value " + value + " of enum type " + type.name());
        }
      }
      return type.withValues(values);
    }

    @Override
    public UserType visit(DomainType type) {
      if (!(there instanceof DomainType found)) {
        return type;
      }
      Optional<DomainType> known =
          was.flatMap(
              it -> it instanceof DomainType domain ? Optional.of(domain) : Optional.empty());
      List<Check> checks = new ArrayList<>(type.checks());
      for (Check check : found.checks()) {
        boolean isSaid =
            Stream.concat(
                    type.checks().stream(), known.stream().flatMap(it -> it.checks().stream()))
                .anyMatch(it -> it.name().equals(check.name()) || it.sql().equals(check.sql()));
        if (!isSaid) {
          checks.add(check);
          UnknownTypes.this.found(
              type.name() + "." + check.name(),
              "check " + check.name() + " of domain " + type.name());
        }
      }
      return type.withChecks(checks);
    }

    @Override
    public UserType visit(CompositeType type) {
      if (!(there instanceof CompositeType found)) {
        return type;
      }
      List<Attribute> attributes = new ArrayList<>(type.attributes());
      for (Attribute attribute : found.attributes()) {
        boolean isKnown =
            was.filter(CompositeType.class::isInstance)
                .flatMap(it -> ((CompositeType) it).attribute(attribute.name()))
                .isPresent();
        if (type.attribute(attribute.name()).isEmpty() && !isKnown) {
          attributes.add(attribute);
          UnknownTypes.this.found(
              type.name() + "." + attribute.name(),
              "attribute " + attribute.name() + " of type " + type.name());
        }
      }
      return type.withAttributes(attributes);
    }
  }
}
