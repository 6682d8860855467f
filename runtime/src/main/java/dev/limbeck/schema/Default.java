package dev.limbeck.schema;

/** Where a column's value comes from when an insert gives none. */
public sealed interface Default {

  /** {@code default <expression>}, evaluated at each insert. */
  record Expression(String sql) implements Default {
    public Expression {
      Require.expression(sql, "A default");
    }
  }

  /** {@code generated ... as identity}: a sequence that belongs to the column. */
  record Identity(Generation generation, SequenceOptions options) implements Default {

    /** May an insert give a value of its own? */
    public enum Generation {
      /** Only with {@code overriding system value}. */
      ALWAYS,
      /** Yes. */
      BY_DEFAULT
    }
  }

  /** {@code generated always as (<expression>)}: computed from the row's other columns. */
  record Generated(String sql, Storage storage) implements Default {
    public Generated {
      Require.expression(sql, "A generated column");
    }

    /** Is the value kept in the row? */
    public enum Storage {
      /** Computed when the row is written. */
      STORED,
      /** Computed when the row is read; PostgreSQL 18 and newer. */
      VIRTUAL
    }
  }
}
