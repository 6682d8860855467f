package dev.limbeck.operation;

import dev.limbeck.schema.Check;
import dev.limbeck.schema.Column;
import dev.limbeck.schema.Inheritance;
import dev.limbeck.schema.PrimaryKey;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SchemaException;
import dev.limbeck.schema.Table;
import java.util.Optional;

/**
 * What operations ask of tables that inherit, and of those that are inherited from.
 *
 * <p>PostgreSQL carries changes of a parent's columns and checks on to its children, in a way that
 * depends on where the children have them from, which a schema does not say. They are refused while
 * there are children.
 */
final class InheritanceLookup {

  private final Table table;
  private final Inheritance inheritance;

  private InheritanceLookup(Schema schema, Table table) {
    this.table = table;
    inheritance = new Inheritance(schema);
  }

  static InheritanceLookup of(Schema schema, QualifiedName table) {
    return new InheritanceLookup(schema, schema.require(table));
  }

  /** Throws if a table cannot inherit from another one. */
  static void requireFit(Schema schema, Table child, QualifiedName parent) {
    new Inheritance(schema)
        .against(child, schema.require(parent))
        .ifPresent(
            reason -> {
              throw new SchemaException(
                  "Table %s cannot inherit from %s: %s.".formatted(child.name(), parent, reason));
            });
  }

  /** Throws if PostgreSQL would carry a change on to the table's children. */
  void refuseForChildren(String change) {
    inheritance.children(table.name()).stream()
        .findFirst()
        .ifPresent(
            child -> {
              throw new SchemaException(
                  "Cannot %s while table %s inherits from %s, because PostgreSQL would carry that on to it: let it no longer inherit (noInherit), change both, and let it inherit again."
                      .formatted(change, child.name(), table.name()));
            });
  }

  /** The same, and throws if the table has the column from a parent. */
  void refuseColumn(String column, String change) {
    refuseForChildren(change);
    inheritance.parents(table).stream()
        .filter(it -> it.column(column).isPresent())
        .findFirst()
        .ifPresent(parent -> refuseInherited("column " + column, parent, change));
  }

  /** The same of a check; nothing else that has a name is inherited. */
  void refuseConstraint(String constraint, String change) {
    if (table.constraint(constraint).filter(Check.class::isInstance).isEmpty()) {
      return;
    }
    refuseForChildren(change);
    inheritance.parents(table).stream()
        .filter(it -> it.constraint(constraint).filter(Check.class::isInstance).isPresent())
        .findFirst()
        .ifPresent(parent -> refuseInherited("check " + constraint, parent, change));
  }

  /** Throws if the new constraint says something of the children, too. */
  void refuseAdded(AddConstraint add) {
    boolean isCheck = add.constraint() instanceof Check;
    boolean forbidsNull =
        add.constraint() instanceof PrimaryKey key
            && table.columns().stream()
                .anyMatch(it -> key.columns().contains(it.name()) && !isNotNull(it));
    if (isCheck || forbidsNull) {
      refuseForChildren(add.describe());
    }
  }

  /** A child's column shares its type with its parent's, and holds no null where that does not. */
  void refuseChange(AlterColumn alter) {
    Column noted = alter.before().withComment(alter.after().comment());
    if (!noted.equals(alter.after()) || alter.using().isPresent()) {
      refuseForChildren(alter.describe());
    }
    for (Table parent : inheritance.parents(table)) {
      parent
          .column(alter.after().name())
          .filter(it -> leaves(alter, it, parent))
          .ifPresent(it -> refuseInherited("column " + it.name(), parent, alter.describe()));
    }
  }

  private boolean leaves(AlterColumn alter, Column inherited, Table parent) {
    boolean becomesNullable = isNotNull(alter.before()) && !isNotNull(alter.after());
    return !Inheritance.isLike(alter.before(), alter.after())
        || alter.using().isPresent()
        || (becomesNullable && Inheritance.isNotNull(inherited, parent));
  }

  private boolean isNotNull(Column column) {
    return Inheritance.isNotNull(column, table);
  }

  /** Throws if a type cannot be made anew because a column of it is inherited. */
  static void refuseRebuilt(Schema schema, QualifiedName type, String change) {
    Inheritance inheritance = new Inheritance(schema);
    Optional<Table> found =
        schema.tables().stream()
            .filter(inheritance::has)
            .filter(it -> it.columns().stream().anyMatch(c -> schema.isMadeOf(c.type(), type)))
            .findFirst();
    found.ifPresent(
        it -> {
          throw new SchemaException(
              "Cannot %s while table %s, which has columns of it, inherits or is inherited from: let no table inherit (noInherit) meanwhile."
                  .formatted(change, it.name()));
        });
  }

  private void refuseInherited(String what, Table parent, String change) {
    throw new SchemaException(
        "Cannot %s: table %s inherits %s from %s. Let it no longer inherit (noInherit) first."
            .formatted(change, table.name(), what, parent.name()));
  }
}
