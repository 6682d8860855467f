package dev.limbeck.snapshot;

/** Whose convention names the constraints and indexes that an entity leaves unnamed. */
public enum ConstraintNames {
  /** PostgreSQL's: {@code orders_customer_id_fkey}, {@code orders_created_at_idx}. */
  POSTGRES,
  /** Hibernate's, a hash, for foreign keys and indexes; PostgreSQL's for all others. */
  HIBERNATE
}
