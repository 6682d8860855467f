package dev.limbeck.dialect;

import java.util.Optional;

/**
 * How a statement of the user's stands to transactions.
 *
 * @param settling what tells what it came to; for {@link Kind#SETTLED} alone
 * @param advice one sentence for whoever wrote it; may be empty
 */
record Nature(Kind kind, Optional<Settling> settling, String advice) {

  enum Kind {
    /** It may run in one. */
    IN_TRANSACTION,
    /** PostgreSQL refuses it in one, and it does no harm twice. */
    REPEATABLE,
    /** PostgreSQL refuses it in one, and the catalogue tells what it came to. */
    SETTLED,
    /** PostgreSQL refuses it in one, and nothing tells what it came to. */
    UNTOLD,
    /** It is not for a migration to run. */
    FORBIDDEN
  }

  static final Nature IN_TRANSACTION = new Nature(Kind.IN_TRANSACTION, Optional.empty(), "");
  static final Nature REPEATABLE = new Nature(Kind.REPEATABLE, Optional.empty(), "");
  static final Nature UNTOLD = untold("");

  static Nature settled(Settling settling) {
    return new Nature(Kind.SETTLED, Optional.of(settling), "");
  }

  static Nature untold(String advice) {
    return new Nature(Kind.UNTOLD, Optional.empty(), advice);
  }

  static Nature forbidden(String reason) {
    return new Nature(Kind.FORBIDDEN, Optional.empty(), reason);
  }
}
