package dev.limbeck.dialect;

import dev.limbeck.dialect.Touch.Work;
import dev.limbeck.operation.AddColumn;
import dev.limbeck.schema.Column;
import dev.limbeck.schema.Default;
import dev.limbeck.schema.Schema;
import java.util.List;
import java.util.Optional;

/** What a new column does to those who use its table. */
record AddColumnImpact(Schema schema) {

  Impact of(AddColumn operation) {
    return Impact.of(
        List.of(new Touch(operation.table(), Lock.ACCESS_EXCLUSIVE, filling(operation.column()))));
  }

  // PostgreSQL's manual, "ALTER TABLE", "Notes": a default that is one value for all rows is kept
  // beside the table; every other one is written into each row.
  private Work filling(Column column) {
    DomainImpact domains = new DomainImpact(schema);
    Optional<Default> own =
        column.value().or(() -> domains.value(column.type()).map(Default.Expression::new));
    // ALTER TABLE looks whether the rows have a value of the domain by writing it.
    if (domains.isRestricted(column.type())) {
      return Work.REWRITES;
    }
    if (own.isEmpty()) {
      return column.nullable() ? Work.NONE : Work.READS;
    }
    Default value = own.orElseThrow();
    if (value instanceof Default.Generated generated) {
      return generated.storage() == Default.Generated.Storage.STORED ? Work.REWRITES : Work.NONE;
    }
    boolean isTheSame =
        value instanceof Default.Expression expression
            && !Volatility.mayDifferByRow(expression.sql());
    return isTheSame ? Work.NONE : Work.REWRITES;
  }
}
