package dev.limbeck.diff;

import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.NameLimit;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Sequence;
import dev.limbeck.schema.Table;
import dev.limbeck.schema.UserType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Names that are taken, as PostgreSQL counts them: tables, sequences, indexes, primary keys, unique
 * and exclusion constraints share one set of names in each schema, constraints share one in each
 * table. A table and a type share one too; that an index may be named like an enum is left out.
 */
final class Names {

  private final Set<QualifiedName> relations = new HashSet<>();
  private final Map<QualifiedName, Set<String>> constraints = new HashMap<>();

  /** All names of a schema. */
  static Names of(Schema schema) {
    Names names = new Names();
    names.take(schema, it -> true, it -> true);
    return names;
  }

  /** The names of a schema that are meant. */
  static Names explicitIn(Schema schema) {
    Names names = new Names();
    names.take(schema, it -> !it.implied(), it -> !it.implied());
    return names;
  }

  /** Whether PostgreSQL keeps an index of the constraint's name for it. */
  static boolean isRelation(Constraint constraint) {
    return constraint.hasIndex();
  }

  boolean hasRelation(QualifiedName name) {
    return relations.contains(name);
  }

  boolean hasConstraint(QualifiedName table, Constraint constraint) {
    return hasConstraint(table, constraint, constraint.name());
  }

  /** Whether a relation or a constraint of the table has the name. */
  boolean hasAny(QualifiedName table, String name) {
    return hasRelation(table.sibling(name))
        || constraints.getOrDefault(table, Set.of()).contains(name);
  }

  Names take(Schema schema) {
    take(schema, it -> true, it -> true);
    return this;
  }

  /** The constraint under its implied name, numbered if that is taken, which is taken then. */
  Constraint settle(QualifiedName table, Constraint constraint) {
    Constraint named =
        constraint.withName(free(constraint.name(), it -> hasConstraint(table, constraint, it)));
    take(table, named);
    return named;
  }

  /** The index under its implied name, numbered if that is taken, which is taken then. */
  Index settle(QualifiedName table, Index index) {
    Index named = index.withName(free(index.name(), it -> hasRelation(table.sibling(it))));
    relations.add(table.sibling(named.name()));
    return named;
  }

  /** A name like the one wanted that is not taken, as PostgreSQL makes it: users_email_key1. */
  static String free(String wanted, Predicate<String> isTaken) {
    String name = wanted;
    for (int number = 1; isTaken.test(name); number++) {
      name = numbered(wanted, number);
    }
    return name;
  }

  private boolean hasConstraint(QualifiedName table, Constraint constraint, String name) {
    return constraints.getOrDefault(table, Set.of()).contains(name)
        || (isRelation(constraint) && hasRelation(table.sibling(name)));
  }

  private void take(Schema schema, Predicate<Constraint> isTaken, Predicate<Index> isIndexTaken) {
    schema.sequences().stream().map(Sequence::name).forEach(relations::add);
    schema.types().stream().map(UserType::name).forEach(relations::add);
    for (Table table : schema.tables()) {
      relations.add(table.name());
      table
          .partitionOf()
          .ifPresent(
              of -> of.names().values().forEach(it -> relations.add(table.name().sibling(it))));
      table.constraints().stream().filter(isTaken).forEach(it -> take(table.name(), it));
      table.indexes().stream()
          .filter(isIndexTaken)
          .forEach(it -> relations.add(table.name().sibling(it.name())));
    }
  }

  private void take(QualifiedName table, Constraint constraint) {
    constraints.computeIfAbsent(table, it -> new HashSet<>()).add(constraint.name());
    if (isRelation(constraint)) {
      relations.add(table.sibling(constraint.name()));
    }
  }

  // Like makeObjectName of PostgreSQL (indexcmds.c): the label at the end stays, what is before it
  // gives way.
  private static String numbered(String name, int number) {
    int underscore = name.lastIndexOf('_');
    String label = (underscore > 0 ? name.substring(underscore) : "") + number;
    String stem = underscore > 0 ? name.substring(0, underscore) : name;
    return NameLimit.labelled(stem, label);
  }
}
