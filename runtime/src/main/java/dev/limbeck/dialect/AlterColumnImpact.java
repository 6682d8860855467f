package dev.limbeck.dialect;

import dev.limbeck.dialect.Touch.Work;
import dev.limbeck.operation.AlterColumn;
import dev.limbeck.operation.ColumnUse;
import dev.limbeck.schema.Column;
import dev.limbeck.schema.Default;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a change of a column does to those who use its table. */
record AlterColumnImpact(AlterColumn operation, Schema schema) {

  Impact impact() {
    List<Touch> touches = new ArrayList<>();
    touches.add(new Touch(operation.table(), lock(), work()));
    if (changesType()) {
      new Neighbours(schema)
          .of(operation.table(), before().name())
          .forEach(touch -> touches.add(rewrites() ? validated(touch) : touch));
    }
    boolean forbidsNull = before().nullable() && !after().nullable();
    return forbidsNull || changesType()
        ? Impact.of(touches, Hazard.BREAKS_CLIENTS)
        : Impact.of(touches);
  }

  // The foreign key is added anew, and holds between other values now.
  private static Touch validated(Touch other) {
    return new Touch(other.table(), other.lock(), Work.READS);
  }

  private Lock lock() {
    Column noted =
        before()
            .withComment(after().comment())
            .withStorage(
                before()
                    .storage()
                    .withStatistics(after().storage().statistics())
                    .withOptions(after().storage().options()));
    boolean onlyNotes = noted.equals(after()) && operation.using().isEmpty();
    return onlyNotes ? Lock.SHARE_UPDATE_EXCLUSIVE : Lock.ACCESS_EXCLUSIVE;
  }

  private Work work() {
    if (rewrites()) {
      return Work.REWRITES;
    }
    return reads() ? Work.READS : Work.NONE;
  }

  private boolean rewrites() {
    boolean computesAnew =
        isStored(after()) && isStored(before()) && !after().value().equals(before().value());
    return operation.using().isPresent()
        || computesAnew
        || TypeChange.rewrites(before().type(), after().type());
  }

  // A new default that counts, and a new identity, ask for the greatest value that is there.
  private boolean reads() {
    boolean beginsToCount = counts(after()) && !counts(before());
    return (beginsToCount && !isSorted())
        || (mustLookForNull() && !isProved())
        || rebuildsIndexes();
  }

  private boolean mustLookForNull() {
    boolean wasNullable = before().nullable() && !isIdentity(before());
    boolean isNullable = after().nullable() && !isIdentity(after());
    return wasNullable && !isNullable;
  }

  // A check that is not validated yet proves nothing; the schema does not tell, so the order of the
  // steps has to.
  private boolean isProved() {
    return table().hasCheck(Identifiers.quote(before().name()) + " is not null");
  }

  private boolean isSorted() {
    return Stream.concat(
            table().indexes().stream(),
            table().constraints().stream().flatMap(it -> it.index().stream()))
        .filter(index -> index.method().equals("btree") && index.where().isEmpty())
        .map(index -> index.keys().get(0))
        .anyMatch(key -> !key.isExpression() && key.sql().equals(before().name()));
  }

  private boolean rebuildsIndexes() {
    ColumnUse use = new ColumnUse(before().name());
    boolean sortsOtherwise = !before().collation().equals(after().collation());
    return sortsOtherwise
        && Stream.concat(
                table().indexes().stream().map(use::in),
                table().constraints().stream()
                    .filter(constraint -> constraint.index().isPresent())
                    .map(use::in))
            .anyMatch(isUsed -> isUsed);
  }

  private boolean changesType() {
    return !before().type().equals(after().type())
        || !before().collation().equals(after().collation());
  }

  private Table table() {
    return schema.require(operation.table());
  }

  private Column before() {
    return operation.before();
  }

  private Column after() {
    return operation.after();
  }

  private static boolean counts(Column column) {
    return isIdentity(column)
        || column
            .value()
            .filter(Default.Expression.class::isInstance)
            .filter(it -> ((Default.Expression) it).sql().startsWith("nextval("))
            .isPresent();
  }

  private static boolean isIdentity(Column column) {
    return column.value().filter(Default.Identity.class::isInstance).isPresent();
  }

  private static boolean isStored(Column column) {
    return Optional.of(Default.Generated.Storage.STORED)
        .equals(
            column
                .value()
                .filter(Default.Generated.class::isInstance)
                .map(it -> ((Default.Generated) it).storage()));
  }
}
