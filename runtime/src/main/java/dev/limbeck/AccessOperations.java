package dev.limbeck;

import dev.limbeck.operation.CreateObject;
import dev.limbeck.operation.DatabaseObject.Grant;
import dev.limbeck.operation.DatabaseObject.Policy;
import dev.limbeck.operation.DatabaseObject.RowLevelSecurity;
import dev.limbeck.operation.DropObject;
import dev.limbeck.schema.QualifiedName;
import java.util.List;
import java.util.Optional;

/** The verbs for who may do what: privileges and row level security; see {@link Operations}. */
public sealed interface AccessOperations extends OperationCollector permits Operations {

  /**
   * {@code grant ... on ... to ...}: {@code op.grant("select, insert", "table sales.orders",
   * "reporting")}. It keeps nobody off. Its inverse revokes it.
   *
   * @param privileges SQL: {@code select}, {@code update (email)}, {@code all}
   * @param on SQL: {@code table orders}, {@code all tables in schema sales}, {@code function
   *     total(bigint)}
   * @param roles the names of those who get them; {@code public} for everybody
   */
  default void grant(String privileges, String on, String... roles) {
    invoke(new CreateObject(new Grant(privileges, on, List.of(roles))));
  }

  /** {@code revoke ... on ... from ...}; see {@link #grant}. Its inverse grants it. */
  default void revoke(String privileges, String on, String... roles) {
    invoke(new DropObject(new Grant(privileges, on, List.of(roles))));
  }

  /**
   * {@code create policy ...}: {@code op.createPolicy("own_rows", "users", "for select using (owner
   * = current_user)")}, with an access exclusive lock for a moment. Its inverse drops it.
   *
   * @param rule all that follows the table
   */
  default void createPolicy(String name, String table, String rule) {
    invoke(new CreateObject(new Policy(name, QualifiedName.of(table), Optional.of(rule))));
  }

  /** {@code drop policy ...}, with an access exclusive lock for a moment; nothing takes it back. */
  default void dropPolicy(String name, String table) {
    invoke(new DropObject(new Policy(name, QualifiedName.of(table), Optional.empty())));
  }

  /** The same of one with this rule, which its inverse creates. */
  default void dropPolicy(String name, String table, String rule) {
    invoke(new DropObject(new Policy(name, QualifiedName.of(table), Optional.of(rule))));
  }

  /**
   * {@code alter table ... enable row level security}, with an access exclusive lock for a moment.
   * Its inverse is {@link #disableRowLevelSecurity}.
   */
  default void enableRowLevelSecurity(String table) {
    invoke(new CreateObject(new RowLevelSecurity(QualifiedName.of(table), false)));
  }

  /**
   * {@code alter table ... disable row level security}, with an access exclusive lock for a moment.
   * Its inverse is {@link #enableRowLevelSecurity}.
   */
  default void disableRowLevelSecurity(String table) {
    invoke(new DropObject(new RowLevelSecurity(QualifiedName.of(table), false)));
  }

  /**
   * {@code alter table ... force row level security}, with an access exclusive lock for a moment.
   * Its inverse is {@link #noForceRowLevelSecurity}.
   */
  default void forceRowLevelSecurity(String table) {
    invoke(new CreateObject(new RowLevelSecurity(QualifiedName.of(table), true)));
  }

  /**
   * {@code alter table ... no force row level security}, with an access exclusive lock for a
   * moment. Its inverse is {@link #forceRowLevelSecurity}.
   */
  default void noForceRowLevelSecurity(String table) {
    invoke(new DropObject(new RowLevelSecurity(QualifiedName.of(table), true)));
  }
}
