package dev.limbeck.dialect;

import static java.util.stream.Collectors.joining;

import dev.limbeck.operation.DatabaseObject.Extension;
import dev.limbeck.operation.DatabaseObject.Grant;
import dev.limbeck.operation.DatabaseObject.Policy;
import dev.limbeck.operation.DatabaseObject.Replaceable;
import dev.limbeck.operation.DatabaseObject.RowLevelSecurity;
import dev.limbeck.operation.DatabaseObject.Trigger;
import dev.limbeck.operation.DatabaseObject.Trigger.Firing;
import dev.limbeck.operation.DatabaseObject.View;
import dev.limbeck.operation.DatabaseObject.Visitor;
import dev.limbeck.operation.Routine;
import dev.limbeck.schema.QualifiedName;
import java.util.List;
import java.util.Set;

/** What a schema does not hold as SQL. */
final class ObjectSql {

  // Names in the grammar of GRANT that mean somebody else than a role of that name.
  private static final Set<String> WHOEVER =
      Set.of("public", "current_role", "current_user", "session_user");

  private ObjectSql() {}

  private static String roles(List<String> names) {
    return names.stream()
        .map(name -> WHOEVER.contains(name) ? name : Identifiers.quote(name))
        .collect(joining(", "));
  }

  private static String view(View view) {
    return (view.materialized() ? "materialized view " : "view ") + Identifiers.quote(view.name());
  }

  private static String firing(Trigger trigger) {
    Firing firing = trigger.firing().orElseThrow();
    return "trigger %s %s on %s %s"
        .formatted(
            Identifiers.quote(trigger.name()),
            firing.events(),
            Identifiers.quote(trigger.table()),
            firing.action());
  }

  private static String on(String name, QualifiedName table) {
    return Identifiers.quote(name) + " on " + Identifiers.quote(table);
  }

  private static String security(RowLevelSecurity security, String word) {
    return TableSql.alter(security.table(), word + " row level security");
  }

  /** The statement that creates an object whose text is known. */
  static final class Creation implements Visitor<String> {
    @Override
    public String visit(View view) {
      return "create " + view(view) + " as\n" + view.query().orElseThrow();
    }

    @Override
    public String visit(Routine routine) {
      return "create " + routine(routine);
    }

    @Override
    public String visit(Trigger trigger) {
      return "create " + firing(trigger);
    }

    @Override
    public String visit(Policy policy) {
      return "create policy %s %s"
          .formatted(on(policy.name(), policy.table()), policy.rule().orElseThrow());
    }

    @Override
    public String visit(RowLevelSecurity security) {
      return security(security, security.forced() ? "force" : "enable");
    }

    @Override
    public String visit(Grant grant) {
      return "grant %s on %s to %s".formatted(grant.privileges(), grant.on(), roles(grant.roles()));
    }

    @Override
    public String visit(Extension extension) {
      return "create extension "
          + Identifiers.quote(extension.name())
          + extension.schema().map(name -> " schema " + Identifiers.quote(name)).orElse("")
          + extension.version().map(text -> " version " + Literals.text(text)).orElse("");
    }
  }

  private static String routine(Routine routine) {
    return "%s %s(%s)\n%s"
        .formatted(
            routine.kind().word(),
            Identifiers.quote(routine.name()),
            routine.arguments(),
            routine.definition().orElseThrow());
  }

  /** The statement that drops an object. */
  static final class Removal implements Visitor<String> {
    @Override
    public String visit(View view) {
      return "drop " + view(view);
    }

    @Override
    public String visit(Routine routine) {
      return "drop %s %s(%s)"
          .formatted(
              routine.kind().word(),
              Identifiers.quote(routine.name()),
              Arguments.withoutDefaults(routine.arguments()));
    }

    @Override
    public String visit(Trigger trigger) {
      return "drop trigger " + on(trigger.name(), trigger.table());
    }

    @Override
    public String visit(Policy policy) {
      return "drop policy " + on(policy.name(), policy.table());
    }

    @Override
    public String visit(RowLevelSecurity security) {
      return security(security, security.forced() ? "no force" : "disable");
    }

    @Override
    public String visit(Grant grant) {
      return "revoke %s on %s from %s"
          .formatted(grant.privileges(), grant.on(), roles(grant.roles()));
    }

    @Override
    public String visit(Extension extension) {
      return "drop extension " + Identifiers.quote(extension.name());
    }
  }

  /**
   * The statements that have an object follow another of its name.
   *
   * @param before the one that is there
   */
  record Replacement(Replaceable before) implements Replaceable.TextVisitor<List<String>> {
    @Override
    public List<String> visit(View view) {
      return view.materialized()
          ? List.of(before.accept(new Removal()), view.accept(new Creation()))
          : List.of("create or replace " + view(view) + " as\n" + view.query().orElseThrow());
    }

    @Override
    public List<String> visit(Routine routine) {
      return List.of("create or replace " + routine(routine));
    }
  }
}
