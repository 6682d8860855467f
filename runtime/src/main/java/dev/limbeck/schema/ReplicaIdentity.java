package dev.limbeck.schema;

import java.util.Optional;

/**
 * What logical replication knows a table's rows by, where it is not the primary key (PostgreSQL's
 * manual, "ALTER TABLE", {@code REPLICA IDENTITY}).
 *
 * @param index the name of the unique index, or of the constraint that has it, for {@link
 *     Kind#INDEX} alone
 */
public record ReplicaIdentity(Kind kind, Optional<String> index) {

  /** All columns of the row. */
  public static final ReplicaIdentity FULL = new ReplicaIdentity(Kind.FULL, Optional.empty());

  /** Nothing, so that updates and deletions are not replicated. */
  public static final ReplicaIdentity NOTHING = new ReplicaIdentity(Kind.NOTHING, Optional.empty());

  /** The word for it. */
  public enum Kind {
    FULL,
    NOTHING,
    INDEX
  }

  public ReplicaIdentity {
    if ((kind == Kind.INDEX) != index.isPresent()) {
      throw new SchemaException("A replica identity has an index if it uses one.");
    }
  }

  /** The columns of a unique index. */
  public static ReplicaIdentity using(String index) {
    return new ReplicaIdentity(Kind.INDEX, Optional.of(index));
  }

  /** For people: {@code full}, {@code using index users_email_key}. */
  public static String text(Optional<ReplicaIdentity> identity) {
    return identity.map(ReplicaIdentity::toString).orElse("default");
  }

  /** In the words of SQL, the name as it is. */
  @Override
  public String toString() {
    return index.map(name -> "using index " + name).orElseGet(() -> SchemaWriter.lower(kind));
  }
}
