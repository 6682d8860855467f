package dev.limbeck.operation;

import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.SchemaException;
import java.util.List;
import java.util.Optional;

/**
 * What a database has besides tables, types and sequences, told by its name and the user's text; no
 * {@link dev.limbeck.schema.Schema} holds it. Names are quoted where they must be, texts are SQL as
 * they stand.
 */
public sealed interface DatabaseObject {

  /** What one verb gives another text. */
  sealed interface Replaceable extends DatabaseObject permits View, Routine {

    <R> R accept(TextVisitor<R> visitor);

    @Override
    default <R> R accept(Visitor<R> visitor) {
      return accept((TextVisitor<R>) visitor);
    }

    /** One method for each of them. */
    interface TextVisitor<R> {
      R visit(View view);

      R visit(Routine routine);
    }
  }

  /**
   * A view.
   *
   * @param query what it shows; empty where it only goes and nobody says what it was
   * @param materialized whether it keeps its rows
   */
  record View(QualifiedName name, Optional<String> query, boolean materialized)
      implements Replaceable {
    @Override
    public Optional<String> text() {
      return query;
    }

    @Override
    public String title() {
      return (materialized ? "materialized view " : "view ") + name;
    }

    @Override
    public <R> R accept(Replaceable.TextVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A trigger.
   *
   * @param firing when, and what it does; empty where it only goes and nobody says what it was
   */
  record Trigger(String name, QualifiedName table, Optional<Firing> firing)
      implements DatabaseObject {

    /**
     * What stands before and after the table.
     *
     * @param events such as {@code before insert or update}
     * @param action such as {@code for each row execute function touch()}
     */
    public record Firing(String events, String action) {}

    @Override
    public Optional<String> text() {
      return firing.map(Firing::action);
    }

    @Override
    public String title() {
      return "trigger " + name + " on table " + table;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A policy of row level security.
   *
   * @param rule all that follows the table, such as {@code for select using (owner = current_user)}
   */
  record Policy(String name, QualifiedName table, Optional<String> rule) implements DatabaseObject {
    @Override
    public Optional<String> text() {
      return rule;
    }

    @Override
    public String title() {
      return "policy " + name + " on table " + table;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Row level security itself.
   *
   * @param forced whether this is about its holding for the table's owner, too
   */
  record RowLevelSecurity(QualifiedName table, boolean forced) implements DatabaseObject {
    @Override
    public Optional<String> text() {
      return Optional.of("");
    }

    @Override
    public String title() {
      return "row level security on table " + table;
    }

    @Override
    public String creation() {
      return (forced ? "force " : "enable ") + title();
    }

    @Override
    public String removal() {
      return (forced ? "no force " : "disable ") + title();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Privileges.
   *
   * @param privileges such as {@code select, insert}
   * @param on the kind and name of what they are for, such as {@code table sales.orders}
   * @param roles who has them
   */
  record Grant(String privileges, String on, List<String> roles) implements DatabaseObject {
    public Grant {
      roles = List.copyOf(roles);
      if (roles.isEmpty()) {
        throw new SchemaException("A grant on " + on + " needs a role.");
      }
    }

    @Override
    public Optional<String> text() {
      return Optional.of(privileges);
    }

    @Override
    public String title() {
      return SqlText.firstLine(privileges + " on " + on);
    }

    @Override
    public String creation() {
      return "grant " + title() + " to " + String.join(", ", roles);
    }

    @Override
    public String removal() {
      return "revoke " + title() + " from " + String.join(", ", roles);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * An extension.
   *
   * @param schema where its objects are; empty for where it says, or else the default schema
   * @param version empty for the one that the server has for it
   */
  record Extension(String name, Optional<String> schema, Optional<String> version)
      implements DatabaseObject {
    @Override
    public Optional<String> text() {
      return Optional.of("");
    }

    @Override
    public String title() {
      return "extension " + name;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** What it can be created from; empty where that is not said. */
  Optional<String> text();

  /** What it is, on one line: {@code view active_users}. */
  String title();

  /** One line for the step that creates it. */
  default String creation() {
    return "create " + title();
  }

  /** One line for the step that drops it. */
  default String removal() {
    return "drop " + title();
  }

  <R> R accept(Visitor<R> visitor);

  /** One method for each kind of object. */
  interface Visitor<R> extends Replaceable.TextVisitor<R> {
    R visit(Trigger trigger);

    R visit(Policy policy);

    R visit(RowLevelSecurity security);

    R visit(Grant grant);

    R visit(Extension extension);
  }
}
