package dev.limbeck.schema;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A type that a user made, which columns can be of; two never have one name. */
public sealed interface UserType permits EnumType, CompositeType, DomainType {

  QualifiedName name();

  Optional<String> comment();

  UserType withName(QualifiedName newName);

  UserType withComment(Optional<String> text);

  /** The types that it is made of, which have to be there first. */
  List<SqlType> parts();

  /** The same type made of other types. */
  UserType withParts(UnaryOperator<SqlType> change);

  /** The SQL expressions that belong to it. */
  default List<String> expressions() {
    return List.of();
  }

  /** The same type with each expression changed. */
  default UserType withExpressions(UnaryOperator<String> change) {
    return this;
  }

  <R> R accept(Visitor<R> visitor);

  /** The type of a column that holds such values. */
  default SqlType sqlType() {
    return SqlType.named(name());
  }

  /** One method for each kind of type. */
  interface Visitor<R> {
    R visit(EnumType type);

    R visit(CompositeType type);

    R visit(DomainType type);
  }
}
