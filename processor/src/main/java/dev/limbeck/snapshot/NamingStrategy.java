package dev.limbeck.snapshot;

import dev.limbeck.naming.AttributePath;
import dev.limbeck.naming.EntityName;
import dev.limbeck.naming.ImplicitNaming;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.lang.model.element.TypeElement;

/**
 * From the names in the source to the names in the database: what an entity leaves out is named by
 * the implicit strategy, and every name goes through the physical one.
 */
record NamingStrategy(
    PhysicalNames names, ImplicitNaming implicit, Quoting quoting, HibernateLevel hibernate) {

  private static final String ELEMENT = "_{element}_";

  /** Which names keep their case although they stand in no quotes. */
  record Quoting(boolean all, boolean keywords) {

    static final Quoting NONE = new Quoting(false, false);
  }

  /** What the database calls a column that the entity calls so. */
  Name physical(String logical) {
    return apply(logical, names::column);
  }

  /** A physical table name. */
  TableName table(Optional<String> schema, String logical) {
    return new TableName(schema.map(this::schema), apply(logical, names::table));
  }

  /** A physical sequence name. */
  TableName sequence(Optional<String> schema, String logical) {
    return new TableName(schema.map(this::schema), apply(logical, names::sequence));
  }

  /** A name before the physical strategy, quoted as it will be. */
  Name logical(String written) {
    return quoted(Name.of(written));
  }

  /** The logical name of an entity's table that has none. */
  String table(EntityModel entity) {
    return implicit.table(entityName(entity));
  }

  /** The logical name of a basic column that has none. */
  String basicColumn(AttributePath attribute) {
    String name = implicit.basicColumn(new ImplicitNaming.BasicColumn(attribute));
    if (!name.contains(ELEMENT)) {
      return name;
    }
    // The braces asked for quotes, and before 7.4 went without them (HHH-6005).
    String plain = withoutElement(name);
    return hibernate.isAtLeast(HibernateLevel.V7_4) ? plain : quoteLike(plain, true);
  }

  /** The logical name of a join column that has none. */
  String joinColumn(ImplicitNaming.JoinColumn column) {
    String name = implicit.joinColumn(column);
    return name.contains(ELEMENT) ? quoteLike(withoutElement(name), true) : name;
  }

  private static String withoutElement(String name) {
    return Name.of(name).text().replace(ELEMENT, "_");
  }

  static EntityName entityName(EntityModel entity) {
    return new EntityName(binaryName(entity.type()), entity.name());
  }

  private static String binaryName(TypeElement type) {
    return type.getEnclosingElement() instanceof TypeElement outer
        ? binaryName(outer) + "$" + type.getSimpleName()
        : type.getQualifiedName().toString();
  }

  /** A name in quotes if it must be. */
  static String quoteLike(String name, boolean quote) {
    Name parsed = Name.of(name);
    return quote ? "`" + parsed.text() + "`" : name;
  }

  private Name schema(String logical) {
    return apply(logical, names::schema);
  }

  private Name apply(String written, UnaryOperator<Name> rule) {
    return rule.apply(logical(written));
  }

  private Name quoted(Name name) {
    // Up to 6.6 a dollar sign asks for quotes.
    boolean old = !hibernate.isAtLeast(HibernateLevel.V7_0);
    boolean quote =
        quoting.all()
            || (old && name.text().indexOf('$') >= 0)
            || (quoting.keywords() && Keywords.contains(name.text()));
    return quote ? new Name(name.text(), true) : name;
  }
}
