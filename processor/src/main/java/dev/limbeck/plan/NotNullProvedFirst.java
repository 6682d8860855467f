package dev.limbeck.plan;

import dev.limbeck.dialect.Dialect;
import dev.limbeck.dialect.PostgreSql;
import dev.limbeck.operation.AddConstraint;
import dev.limbeck.operation.AlterColumn;
import dev.limbeck.operation.DropConstraint;
import dev.limbeck.operation.Operation;
import dev.limbeck.operation.ValidateConstraint;
import dev.limbeck.schema.Check;
import dev.limbeck.schema.Column;
import dev.limbeck.schema.Default;
import dev.limbeck.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A check proves that a column holds no null before it forbids null, which would read the whole
 * table while nobody else may.
 *
 * <p>PostgreSQL's manual, "ALTER TABLE": {@code set not null} skips the scan where a valid check
 * proves that there is no null. An identity is left as it is; what it needs comes with it.
 */
final class NotNullProvedFirst implements StepRewrite {

  private static final Dialect DIALECT = new PostgreSql();

  @Override
  public List<Operation> instead(Operation step, Situation situation) {
    if (!(step instanceof AlterColumn alter)
        || !situation.isInUse(alter.table())
        || !alter.before().nullable()
        || alter.after().nullable()
        || isIdentity(alter.after())
        || isProved(alter, situation)) {
      return List.of(step);
    }
    return proved(alter, situation);
  }

  private static List<Operation> proved(AlterColumn alter, Situation situation) {
    QualifiedName table = alter.table();
    Column open = alter.after().withNullable(true);
    Check proof = proof(table, open, situation);
    List<Operation> steps = new ArrayList<>();
    if (!alter.before().equals(open)) {
      steps.add(new AlterColumn(table, alter.before(), open, alter.using()));
    }
    steps.add(new AddConstraint(table, proof, true));
    filledOnceMore(alter, situation).ifPresent(steps::add);
    steps.add(new ValidateConstraint(table, proof.name()));
    steps.add(new AlterColumn(table, open, alter.after(), Optional.empty()));
    steps.add(new DropConstraint(table, proof.name()));
    return List.copyOf(steps);
  }

  // What others inserted without a value between the filling of the rows and this check.
  private static Optional<Operation> filledOnceMore(AlterColumn alter, Situation situation) {
    return alter.after().value().isPresent()
        ? Optional.empty()
        : situation
            .hints()
            .backfill(alter.table(), alter.after().name())
            .map(sql -> Filling.apart(situation.schema(), alter.table(), alter.after(), sql));
  }

  private static Check proof(QualifiedName table, Column column, Situation situation) {
    String stem = table.name() + "_" + column.name();
    return new Check(situation.passingName(table, stem, "_not_null_check"), notNull(column));
  }

  private static String notNull(Column column) {
    return DIALECT.quote(column.name()) + " is not null";
  }

  // A check that is there already, as in a migration that was written in this form.
  private static boolean isProved(AlterColumn alter, Situation situation) {
    return situation.schema().require(alter.table()).hasCheck(notNull(alter.before()));
  }

  private static boolean isIdentity(Column column) {
    return column.value().filter(Default.Identity.class::isInstance).isPresent();
  }
}
