package dev.limbeck;

import java.util.function.Consumer;

/**
 * The verbs that drop, where there may be nothing to drop: {@code
 * op.ifExists().dropTable("users")}. What takes such a step back puts back what it dropped; where
 * the migrations before it say that there was nothing, that is nothing.
 */
public final class IfExists {

  private final Operations verbs;

  IfExists(Operations verbs) {
    this.verbs = verbs;
  }

  /** {@code drop schema if exists ...}; see {@link Operations#dropSchema}. */
  public void dropSchema(String name) {
    verbs.dropSchema(name);
  }

  /** {@code drop table if exists ...}; see {@link Operations#dropTable}. */
  public void dropTable(String name) {
    verbs.dropTable(name);
  }

  /** {@code alter table ... drop column if exists ...}; see {@link Operations#dropColumn}. */
  public void dropColumn(String table, String column) {
    verbs.dropColumn(table, column);
  }

  /**
   * {@code alter table ... drop constraint if exists ...}; see {@link Operations#dropConstraint}.
   */
  public void dropConstraint(String table, String name) {
    verbs.dropConstraint(table, name);
  }

  /** {@code drop index if exists ...}; see {@link Operations#dropIndex}. */
  public void dropIndex(String name, String table) {
    verbs.dropIndex(name, table);
  }

  /**
   * {@code drop index concurrently if exists ...}; see {@link Operations#dropIndexConcurrently}.
   */
  public void dropIndexConcurrently(String name, String table) {
    verbs.dropIndexConcurrently(name, table);
  }

  /** {@code drop statistics if exists ...}; see {@link Operations#dropStatistics}. */
  public void dropStatistics(String name, String table) {
    verbs.dropStatistics(name, table);
  }

  /** {@code drop sequence if exists ...}; see {@link Operations#dropSequence}. */
  public void dropSequence(String name) {
    verbs.dropSequence(name);
  }

  /** {@code drop type if exists ...}; see {@link Operations#dropType}. */
  public void dropType(String name) {
    verbs.dropType(name);
  }

  /** {@code drop view if exists ...}; see {@link Operations#dropView}. */
  public void dropView(String name) {
    verbs.dropView(name);
  }

  /** {@code drop view if exists ...}; see {@link Operations#dropView}. */
  public void dropView(String name, String query) {
    verbs.dropView(name, query);
  }

  /** {@code drop materialized view if exists ...}; see {@link Operations#dropMaterializedView}. */
  public void dropMaterializedView(String name) {
    verbs.dropMaterializedView(name);
  }

  /** {@code drop materialized view if exists ...}; see {@link Operations#dropMaterializedView}. */
  public void dropMaterializedView(String name, String query) {
    verbs.dropMaterializedView(name, query);
  }

  /** {@code drop function if exists ...}; see {@link Operations#dropFunction}. */
  public void dropFunction(String signature) {
    verbs.dropFunction(signature);
  }

  /** {@code drop function if exists ...}; see {@link Operations#dropFunction}. */
  public void dropFunction(String signature, String definition) {
    verbs.dropFunction(signature, definition);
  }

  /** {@code drop procedure if exists ...}; see {@link Operations#dropProcedure}. */
  public void dropProcedure(String signature) {
    verbs.dropProcedure(signature);
  }

  /** {@code drop procedure if exists ...}; see {@link Operations#dropProcedure}. */
  public void dropProcedure(String signature, String definition) {
    verbs.dropProcedure(signature, definition);
  }

  /** {@code drop trigger if exists ...}; see {@link Operations#dropTrigger}. */
  public void dropTrigger(String name, String table) {
    verbs.dropTrigger(name, table);
  }

  /** {@code drop trigger if exists ...}; see {@link Operations#dropTrigger}. */
  public void dropTrigger(String name, String table, String events, String action) {
    verbs.dropTrigger(name, table, events, action);
  }

  /** {@code drop policy if exists ...}; see {@link Operations#dropPolicy}. */
  public void dropPolicy(String name, String table) {
    verbs.dropPolicy(name, table);
  }

  /** {@code drop policy if exists ...}; see {@link Operations#dropPolicy}. */
  public void dropPolicy(String name, String table, String rule) {
    verbs.dropPolicy(name, table, rule);
  }

  /** {@code drop extension if exists ...}; see {@link Operations#dropExtension}. */
  public void dropExtension(String name) {
    verbs.dropExtension(name);
  }

  /** {@code drop extension if exists ...}; see {@link Operations#dropExtension}. */
  public void dropExtension(String name, Consumer<ExtensionSpec> definition) {
    verbs.dropExtension(name, definition);
  }
}
