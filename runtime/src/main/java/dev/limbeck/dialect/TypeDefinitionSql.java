package dev.limbeck.dialect;

import static java.util.stream.Collectors.joining;

import dev.limbeck.operation.AddEnumValue;
import dev.limbeck.operation.AddEnumValue.Side;
import dev.limbeck.problem.RefusedException;
import dev.limbeck.schema.CompositeType;
import dev.limbeck.schema.DomainType;
import dev.limbeck.schema.EnumType;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.UserType;
import java.util.ArrayList;
import java.util.List;

/** Users' types as SQL. */
final class TypeDefinitionSql implements UserType.Visitor<String> {

  private TypeDefinitionSql() {}

  static List<Statement> create(UserType type) {
    refuseIfHidden(type.name());
    List<Statement> statements = new ArrayList<>(List.of(Statement.of(definition(type))));
    if (type instanceof DomainType domain && takesItsDefault(domain)) {
      statements.add(Statement.of(alterDomain(domain.name(), "drop default")));
    }
    return List.copyOf(statements);
  }

  // A domain over another one takes that one's default (typecmds.c, DefineDomain).
  private static boolean takesItsDefault(DomainType domain) {
    return domain.value().isEmpty() && !TypeSql.isBuiltIn(domain.base());
  }

  static String definition(UserType type) {
    return "create " + type.accept(new TypeDefinitionSql());
  }

  /**
   * Casts that need no function go with the type: Hibernate makes two for each enum, and PostgreSQL
   * would find them in the way.
   */
  static List<Statement> drop(QualifiedName type) {
    String name = Identifiers.quote(type);
    String casts =
        """
        declare
          step text;
        begin
          for step in
            select format('drop cast (%%s as %%s)',
                     format_type(castsource, null), format_type(casttarget, null))
              from pg_catalog.pg_cast
             where to_regtype(%s) in (castsource, casttarget) and castfunc = 0
          loop
            execute step;
          end loop;
        end
        """
            .formatted(Literals.text(name));
    return List.of(Block.of(casts), Statement.of("drop type " + name));
  }

  static String alter(QualifiedName type, String change) {
    return "alter type " + Identifiers.quote(type) + " " + change;
  }

  static String addValue(AddEnumValue operation) {
    String place = operation.place().map(TypeDefinitionSql::place).orElse("");
    return alter(operation.type(), "add value " + Literals.text(operation.value()) + place);
  }

  static String attribute(CompositeType.Attribute attribute) {
    return Identifiers.quote(attribute.name()) + " " + TypeSql.of(attribute.type());
  }

  @Override
  public String visit(EnumType type) {
    return "type "
        + Identifiers.quote(type.name())
        + type.values().stream().map(Literals::text).collect(joining(", ", " as enum (", ")"));
  }

  @Override
  public String visit(CompositeType type) {
    return "type "
        + Identifiers.quote(type.name())
        + type.attributes().stream()
            .map(TypeDefinitionSql::attribute)
            .collect(joining(", ", " as (", ")"));
  }

  @Override
  public String visit(DomainType type) {
    return "domain "
        + Identifiers.quote(type.name())
        + " as "
        + TypeSql.of(type.base())
        + type.collation().map(it -> " collate " + Identifiers.collation(it)).orElse("")
        + type.value().map(sql -> " default " + ColumnSql.defaultExpression(sql)).orElse("")
        + (type.nullable() ? "" : " not null")
        + type.checks().stream().map(it -> " " + ConstraintSql.definition(it)).collect(joining());
  }

  static String alterDomain(QualifiedName domain, String change) {
    return "alter domain " + Identifiers.quote(domain) + " " + change;
  }

  private static String place(AddEnumValue.Place place) {
    String side = place.side() == Side.BEFORE ? " before " : " after ";
    return side + Literals.text(place.neighbour());
  }

  // A column would silently be of PostgreSQL's own type, which is found first.
  private static void refuseIfHidden(QualifiedName name) {
    if (name.schema().isEmpty() && BuiltInTypes.contains(name.name())) {
      throw new RefusedException(
          "PostgreSQL has a type %s of its own, which hides one of that name; give the type another name, or a schema such as app.%s."
              .formatted(name, name));
    }
  }
}
