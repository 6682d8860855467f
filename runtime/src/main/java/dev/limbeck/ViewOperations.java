package dev.limbeck;

import dev.limbeck.operation.CreateObject;
import dev.limbeck.operation.DatabaseObject.View;
import dev.limbeck.operation.DropObject;
import dev.limbeck.operation.ReplaceObject;
import dev.limbeck.schema.QualifiedName;
import java.util.Optional;

/** The verbs for views and materialized views; see {@link Operations}. */
public sealed interface ViewOperations extends OperationCollector permits Operations {

  /**
   * {@code create view ... as ...}: {@code op.createView("active_users", "select * from users where
   * active")}. It keeps nobody off the tables. Its inverse drops it.
   */
  default void createView(String name, String query) {
    invoke(new CreateObject(new View(QualifiedName.of(name), Optional.of(query), false)));
  }

  /**
   * {@code create or replace view ... as ...}, with an access exclusive lock on the view for a
   * moment. PostgreSQL keeps the columns that it has, and takes more after them; for others, drop
   * it and create it. Its inverse is the same with the queries changed over.
   *
   * @param before the query that it showed
   * @param after the one that it shows now
   */
  default void replaceView(String name, String before, String after) {
    invoke(
        new ReplaceObject(
            new View(QualifiedName.of(name), Optional.of(before), false),
            new View(QualifiedName.of(name), Optional.of(after), false)));
  }

  /** The same where nothing tells what it showed, so that nothing takes it back. */
  default void replaceView(String name, String query) {
    invoke(
        new ReplaceObject(
            new View(QualifiedName.of(name), Optional.empty(), false),
            new View(QualifiedName.of(name), Optional.of(query), false)));
  }

  /** {@code drop view ...}; nothing takes it back. It locks no table. */
  default void dropView(String name) {
    invoke(new DropObject(new View(QualifiedName.of(name), Optional.empty(), false)));
  }

  /** The same of one that shows this query, which its inverse creates. */
  default void dropView(String name, String query) {
    invoke(new DropObject(new View(QualifiedName.of(name), Optional.of(query), false)));
  }

  /**
   * {@code create materialized view ... as ...}, with the rows that the query gives now. It reads
   * its tables, and keeps nobody off. Its inverse drops it.
   */
  default void createMaterializedView(String name, String query) {
    invoke(new CreateObject(new View(QualifiedName.of(name), Optional.of(query), true)));
  }

  /**
   * {@code drop materialized view ...} and {@code create materialized view ... as ...}: its indexes
   * and privileges are to be given anew. It takes an access exclusive lock on the view. Its inverse
   * is the same with the queries changed over.
   *
   * @param before the query that it showed
   * @param after the one that it shows now
   */
  default void replaceMaterializedView(String name, String before, String after) {
    invoke(
        new ReplaceObject(
            new View(QualifiedName.of(name), Optional.of(before), true),
            new View(QualifiedName.of(name), Optional.of(after), true)));
  }

  /** The same where nothing tells what it showed, so that nothing takes it back. */
  default void replaceMaterializedView(String name, String query) {
    invoke(
        new ReplaceObject(
            new View(QualifiedName.of(name), Optional.empty(), true),
            new View(QualifiedName.of(name), Optional.of(query), true)));
  }

  /** {@code drop materialized view ...}; nothing takes it back. It locks no table. */
  default void dropMaterializedView(String name) {
    invoke(new DropObject(new View(QualifiedName.of(name), Optional.empty(), true)));
  }

  /** The same of one that shows this query, which its inverse creates. */
  default void dropMaterializedView(String name, String query) {
    invoke(new DropObject(new View(QualifiedName.of(name), Optional.of(query), true)));
  }
}
