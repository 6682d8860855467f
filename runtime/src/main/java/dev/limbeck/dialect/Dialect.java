package dev.limbeck.dialect;

import dev.limbeck.operation.Operation;
import dev.limbeck.schema.QualifiedName;
import java.util.List;

/** How one database spells what Limbeck asks of it. */
public interface Dialect {

  /**
   * The statements that carry out an operation, in the order they are run; none for a Java step.
   *
   * @throws dev.limbeck.problem.RefusedException if the database has no way to do it
   */
  List<Statement> statements(Operation operation);

  /** An identifier as SQL text, in quotes where it needs them. */
  String quote(String identifier);

  /** A qualified name as SQL text, each part in quotes where it needs them. */
  String quote(QualifiedName name);

  /** A text as a SQL string literal. */
  String literal(String text);

  /** Where a session looks for names without a schema. */
  SearchPath searchPath();

  /** How a session limits what its statements wait and run. */
  Limits limits();

  /**
   * Whether a transaction that ended with this SQLSTATE may well succeed when it is run again: it
   * waited too long for a lock, or two waited for each other.
   */
  boolean isWorthAnotherTry(String sqlState);

  /** The lock that keeps two runners apart. */
  Locking locking();
}
