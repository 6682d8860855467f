package dev.limbeck.dialect;

import dev.limbeck.operation.AlterColumn;
import dev.limbeck.problem.RefusedException;
import dev.limbeck.schema.Column;
import dev.limbeck.schema.Default;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The statements that lead a column from one state to another: one for each thing that changes. */
final class AlterColumnSql {

  private final AlterColumn operation;
  private final Column before;
  private final Column after;
  private final String column;
  private final List<Statement> statements = new ArrayList<>();

  AlterColumnSql(AlterColumn operation) {
    this.operation = operation;
    before = operation.before();
    after = operation.after();
    column = Identifiers.quote(before.name());
  }

  // The old value goes before the type, because PostgreSQL would cast it too; an identity comes
  // after not null, which it asks for.
  List<Statement> statements() {
    refuseWhatCannotBe();
    dropOldValue();
    changeType();
    changeGeneratedValue();
    setDefault();
    changeNullability();
    changeIdentity();
    statements.addAll(
        new ColumnStorageSql(operation.table(), before.name(), changesType())
            .statements(before.storage(), after.storage()));
    if (!before.comment().equals(after.comment())) {
      statements.add(ColumnSql.comment(operation.table(), before.name(), after.comment()));
    }
    return List.copyOf(statements);
  }

  private void refuseWhatCannotBe() {
    Optional<Default.Generated> old = generated(before);
    Optional<Default.Generated> wanted = generated(after);
    boolean becomesGenerated = wanted.isPresent() && old.isEmpty();
    boolean changesStorage =
        wanted.isPresent()
            && old.isPresent()
            && wanted.orElseThrow().storage() != old.orElseThrow().storage();
    boolean wasVirtual =
        wanted.isEmpty()
            && old.filter(it -> it.storage() == Default.Generated.Storage.VIRTUAL).isPresent();
    if (becomesGenerated || changesStorage || wasVirtual) {
      throw new RefusedException(
          ("PostgreSQL cannot change whether and where column %s.%s keeps a generated value;"
                  + " drop the column and add it anew.")
              .formatted(operation.table(), before.name()));
    }
  }

  private void dropOldValue() {
    if (generated(before).isPresent() && generated(after).isEmpty()) {
      alter("drop expression");
    }
    if (identity(before).isPresent() && identity(after).isEmpty()) {
      alter("drop identity");
    }
    if (expression(before).isPresent() && (expression(after).isEmpty() || defaultCannotFollow())) {
      alter("drop default");
    }
  }

  private void changeType() {
    if (!changesType()) {
      return;
    }
    alter("type " + ColumnSql.type(after) + using().map(sql -> " using " + sql).orElse(""));
  }

  private boolean changesType() {
    return !before.type().equals(after.type())
        || !before.collation().equals(after.collation())
        || operation.using().isPresent();
  }

  // PostgreSQL computes a generated column anew and refuses to be told how.
  private Optional<String> using() {
    if (operation.using().isPresent() || generated(after).isPresent()) {
      return operation.using();
    }
    return AssignmentCasts.cast(column, before.type(), after.type());
  }

  private void changeGeneratedValue() {
    Optional<Default.Generated> wanted = generated(after);
    if (wanted.isPresent() && !wanted.equals(generated(before))) {
      alter("set expression as (" + wanted.orElseThrow().sql() + ")");
    }
  }

  private void setDefault() {
    Optional<Default.Expression> wanted = expression(after);
    if (wanted.isPresent() && (!wanted.equals(expression(before)) || defaultCannotFollow())) {
      alter("set default " + wanted.orElseThrow().sql());
    }
    if (wanted.isPresent() && !wanted.equals(expression(before))) {
      SequencePosition.past(operation.table(), after, wanted.orElseThrow())
          .ifPresent(statements::add);
    }
  }

  private void changeNullability() {
    boolean wasNullable = before.nullable() && identity(before).isEmpty();
    boolean isNullable = after.nullable() && identity(after).isEmpty();
    if (wasNullable != isNullable) {
      alter(isNullable ? "drop not null" : "set not null");
    }
  }

  private void changeIdentity() {
    Optional<Default.Identity> wanted = identity(after);
    if (wanted.isEmpty() || wanted.equals(identity(before))) {
      return;
    }
    if (identity(before).isEmpty()) {
      addIdentity(wanted.orElseThrow());
      return;
    }
    alterIdentity(identity(before).orElseThrow(), wanted.orElseThrow());
  }

  private void addIdentity(Default.Identity identity) {
    alter("add " + ColumnSql.identity(identity));
    statements.add(
        new IdentityStart(operation.table(), before.name(), identity.options()).statement());
  }

  private void alterIdentity(Default.Identity old, Default.Identity wanted) {
    List<String> words = new ArrayList<>();
    if (old.generation() != wanted.generation()) {
      words.add("set generated " + ColumnSql.generation(wanted));
    }
    SequenceSql.changes(old.options(), wanted.options()).forEach(word -> words.add("set " + word));
    if (SequenceSql.turns(old.options(), wanted.options())) {
      words.add("restart");
    }
    alter(String.join(" ", words));
  }

  private boolean defaultCannotFollow() {
    return !AssignmentCasts.defaultFollows(before.type(), after.type());
  }

  private void alter(String change) {
    String sql = TableSql.alter(operation.table(), "alter column " + column + " " + change);
    statements.add(Statement.of(sql));
  }

  private static Optional<Default.Expression> expression(Column column) {
    return value(column, Default.Expression.class);
  }

  private static Optional<Default.Identity> identity(Column column) {
    return value(column, Default.Identity.class);
  }

  private static Optional<Default.Generated> generated(Column column) {
    return value(column, Default.Generated.class);
  }

  private static <T extends Default> Optional<T> value(Column column, Class<T> kind) {
    return column.value().filter(kind::isInstance).map(kind::cast);
  }
}
