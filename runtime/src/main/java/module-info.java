/** Schema migrations in Java for PostgreSQL: writing them, and running them. */
module dev.limbeck {
  requires transitive java.sql;
  requires static org.jspecify;

  exports dev.limbeck;
  exports dev.limbeck.mapping;
  exports dev.limbeck.operation;
  exports dev.limbeck.problem;
  exports dev.limbeck.progress;
  exports dev.limbeck.revision;
  exports dev.limbeck.schema;
}
