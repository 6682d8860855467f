package dev.limbeck.dialect;

import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.SequenceOptions;

/** Moves the sequence of a new identity past the values that the column holds already. */
record IdentityStart(QualifiedName table, String column, SequenceOptions options) {

  // Not pg_get_serial_sequence(): where the column was a serial, it may find that old sequence.
  // greatest() and least() pass over the null of an empty table.
  Statement statement() {
    String past = options.increment() > 0 ? "greatest(max(%s) + 1, %d)" : "least(min(%s) - 1, %d)";
    String next = past.formatted(Identifiers.quote(column), options.start());
    String relation = Literals.text(Identifiers.quote(table)) + "::regclass";
    return Statement.of(
        """
        select setval(owned.objid::regclass, (select %s from %s), false)
        from pg_depend owned
        join pg_attribute identity
          on identity.attrelid = owned.refobjid and identity.attnum = owned.refobjsubid
        where owned.classid = 'pg_class'::regclass
          and owned.refclassid = 'pg_class'::regclass
          and owned.refobjid = %s
          and owned.deptype = 'i'
          and identity.attname = %s"""
            .formatted(next, Identifiers.quote(table), relation, Literals.text(column)));
  }
}
