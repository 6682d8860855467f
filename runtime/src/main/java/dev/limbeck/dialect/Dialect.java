package dev.limbeck.dialect;

import dev.limbeck.operation.Backfill;
import dev.limbeck.operation.BulkInsert;
import dev.limbeck.operation.Operation;
import dev.limbeck.operation.SqlValue;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SqlType;
import java.util.List;
import java.util.Optional;

/** How one database spells what Limbeck asks of it. */
public interface Dialect {

  /**
   * The statements that carry out an operation, in the order they are run; none for a Java step.
   * Those of a backfill are one that does all of it at once.
   *
   * @throws dev.limbeck.problem.RefusedException if the database has no way to do it
   */
  List<Statement> statements(Operation operation);

  /**
   * What an operation does to those who use the database.
   *
   * @param before the schema that it is applied to
   */
  Impact impact(Operation operation, Schema before);

  /** What a backfill asks before it begins, and meanwhile. */
  BackfillQueries queries(Backfill backfill);

  /** The statements of a backfill along a key. */
  BackfillSql backfill(Backfill backfill, List<KeyColumn> key);

  /** How rows are added in one go. */
  BulkInsertSql bulkInsert(BulkInsert insert);

  /** Whether a column of the type takes a value, as far as that can be told from its kind. */
  boolean takes(SqlType type, SqlValue value);

  /** An identifier as SQL text, in quotes where it needs them. */
  String quote(String identifier);

  /** A qualified name as SQL text, each part in quotes where it needs them. */
  String quote(QualifiedName name);

  /** A text as a SQL string literal. */
  String literal(String text);

  /** What a session is asked about itself, and where it looks for names without a schema. */
  SessionSql session();

  /** How a session limits what its statements wait and run. */
  Limits limits();

  /**
   * Whether a transaction that ended with this SQLSTATE may well succeed when it is run again: it
   * waited too long for a lock, or two waited for each other.
   */
  boolean isWorthAnotherTry(String sqlState);

  /** Whether this SQLSTATE says that a table or its schema is not there. */
  boolean isMissing(String sqlState);

  /**
   * Whether this SQLSTATE says that a statement does not fit what is there: a table, a column or a
   * right of it is missing.
   */
  boolean isMisfit(String sqlState);

  /** Whether this SQLSTATE says that a right is missing. */
  boolean isForbidden(String sqlState);

  /**
   * All that a run needs to know of a database at head, in one row: the format of Limbeck's tables
   * (integer), whether they are in the schema that names belong to (boolean), whether a revision is
   * half done (boolean), and SHA-256 in hexadecimal digits of the ids that are applied, sorted by
   * their bytes, with commas between (text; null if none is).
   *
   * @param schema where the tables are; empty for the session's own
   */
  String glance(Optional<String> schema);

  /** The same with a row for each id that is applied, which is in place of the digest. */
  String glanceAtEach(Optional<String> schema);

  /** The lock that keeps two runners apart. */
  Locking locking();

  /** The lease that keeps two runners apart where sessions do not last, kept in a table. */
  Leasing leasing(QualifiedName table);
}
