package dev.limbeck;

import java.util.function.Consumer;

/**
 * The verbs that create, where something of the name may be there: {@code
 * op.ifNotExists().createSchema("sales")}. PostgreSQL looks at the name alone, so what is there may
 * be something else. What takes such a step back drops what it created; where the migrations before
 * it say that it was there, that is nothing.
 */
public final class IfNotExists {

  private final Operations verbs;

  IfNotExists(Operations verbs) {
    this.verbs = verbs;
  }

  /** {@code create schema if not exists ...}; see {@link Operations#createSchema}. */
  public void createSchema(String name) {
    verbs.createSchema(name);
  }

  /** {@code create table if not exists ...}; see {@link Operations#createTable}. */
  public void createTable(String name, Consumer<TableSpec> definition) {
    verbs.createTable(name, definition);
  }

  /** {@code alter table ... add column if not exists ...}; see {@link Operations#addColumn}. */
  public void addColumn(String table, ColumnSpec column) {
    verbs.addColumn(table, column);
  }

  /** {@code create index if not exists ...}; see {@link Operations#createIndex}. */
  public void createIndex(String name, String table, String... columns) {
    verbs.createIndex(name, table, columns);
  }

  /** {@code create index if not exists ...}; see {@link Operations#createIndex}. */
  public void createIndex(String name, String table, Consumer<IndexSpec> definition) {
    verbs.createIndex(name, table, definition);
  }

  /**
   * {@code create index concurrently if not exists ...}; see {@link
   * Operations#createIndexConcurrently}.
   */
  public void createIndexConcurrently(String name, String table, String... columns) {
    verbs.createIndexConcurrently(name, table, columns);
  }

  /**
   * {@code create index concurrently if not exists ...}; see {@link
   * Operations#createIndexConcurrently}.
   */
  public void createIndexConcurrently(String name, String table, Consumer<IndexSpec> definition) {
    verbs.createIndexConcurrently(name, table, definition);
  }

  /** {@code create statistics if not exists ...}; see {@link Operations#createStatistics}. */
  public void createStatistics(String name, String table, String... columns) {
    verbs.createStatistics(name, table, columns);
  }

  /** {@code create statistics if not exists ...}; see {@link Operations#createStatistics}. */
  public void createStatistics(String name, String table, Consumer<StatisticsSpec> definition) {
    verbs.createStatistics(name, table, definition);
  }

  /** {@code create sequence if not exists ...}; see {@link Operations#createSequence}. */
  public void createSequence(String name) {
    verbs.createSequence(name);
  }

  /** {@code create sequence if not exists ...}; see {@link Operations#createSequence}. */
  public void createSequence(String name, Consumer<SequenceSpec> definition) {
    verbs.createSequence(name, definition);
  }

  /** {@code alter type ... add value if not exists ...}; see {@link Operations#addEnumValue}. */
  public void addEnumValue(String type, String value) {
    verbs.addEnumValue(type, value);
  }

  /**
   * {@code alter type ... add value if not exists ... before ...}; see {@link
   * Operations#addEnumValueBefore}.
   */
  public void addEnumValueBefore(String type, String value, String neighbour) {
    verbs.addEnumValueBefore(type, value, neighbour);
  }

  /**
   * {@code alter type ... add value if not exists ... after ...}; see {@link
   * Operations#addEnumValueAfter}.
   */
  public void addEnumValueAfter(String type, String value, String neighbour) {
    verbs.addEnumValueAfter(type, value, neighbour);
  }

  /**
   * {@code create materialized view if not exists ...}; see {@link
   * Operations#createMaterializedView}.
   */
  public void createMaterializedView(String name, String query) {
    verbs.createMaterializedView(name, query);
  }

  /** {@code create extension if not exists ...}; see {@link Operations#createExtension}. */
  public void createExtension(String name) {
    verbs.createExtension(name);
  }

  /** {@code create extension if not exists ...}; see {@link Operations#createExtension}. */
  public void createExtension(String name, Consumer<ExtensionSpec> definition) {
    verbs.createExtension(name, definition);
  }
}
