package dev.limbeck.pending;

import static dev.limbeck.pending.PendingChange.Sort.ADDED;
import static dev.limbeck.pending.PendingChange.Sort.CHANGED;
import static dev.limbeck.pending.PendingChange.Sort.REMOVED;

import dev.limbeck.operation.AddColumn;
import dev.limbeck.operation.AddConstraint;
import dev.limbeck.operation.AlterColumn;
import dev.limbeck.operation.AlterSequence;
import dev.limbeck.operation.ColumnUse;
import dev.limbeck.operation.CommentOnTable;
import dev.limbeck.operation.CreateIndex;
import dev.limbeck.operation.CreateNamespace;
import dev.limbeck.operation.CreateSequence;
import dev.limbeck.operation.CreateTable;
import dev.limbeck.operation.DropColumn;
import dev.limbeck.operation.DropConstraint;
import dev.limbeck.operation.DropIndex;
import dev.limbeck.operation.DropNamespace;
import dev.limbeck.operation.DropSequence;
import dev.limbeck.operation.DropTable;
import dev.limbeck.operation.IfNeeded;
import dev.limbeck.operation.MoveToSchema;
import dev.limbeck.operation.RenameColumn;
import dev.limbeck.operation.RenameConstraint;
import dev.limbeck.operation.RenameIndex;
import dev.limbeck.operation.RenameNamespace;
import dev.limbeck.operation.RenameSequence;
import dev.limbeck.operation.RenameTable;
import dev.limbeck.schema.Column;
import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.IndexKey;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Table;
import dev.limbeck.snapshot.Aspect;
import dev.limbeck.snapshot.Origin;
import dev.limbeck.snapshot.Origins;
import java.util.List;
import java.util.Optional;

/**
 * Finds what each step from one schema to another is about. A step that another one speaks for is
 * about nothing: what is taken down for a while, what goes or comes with its table or column.
 */
final class Subjects extends TypeSubjects {

  private final Schema before;
  private final Schema after;
  private final Origins origins;

  Subjects(Schema before, Schema after, Origins origins) {
    super(new TypeUsers(after, origins));
    this.before = before;
    this.after = after;
    this.origins = origins;
  }

  @Override
  public Optional<Subject> visit(CreateNamespace operation) {
    return Subject.of(ADDED, firstTable(operation.name()), Aspect.PRESENCE);
  }

  private Optional<Origin> firstTable(String namespace) {
    return after.tables().stream()
        .map(Table::name)
        .filter(name -> name.schema().equals(Optional.of(namespace)))
        .findFirst()
        .flatMap(origins::table);
  }

  @Override
  public Optional<Subject> visit(DropNamespace operation) {
    return Subject.of(REMOVED, Optional.empty(), Aspect.PRESENCE);
  }

  @Override
  public Optional<Subject> visit(CreateTable operation) {
    return Subject.of(ADDED, origins.table(operation.table().name()), Aspect.PRESENCE);
  }

  @Override
  public Optional<Subject> visit(DropTable operation) {
    return Subject.of(REMOVED, Optional.empty(), Aspect.PRESENCE);
  }

  @Override
  public Optional<Subject> visit(RenameTable operation) {
    QualifiedName to = operation.from().sibling(operation.to());
    return Subject.of(CHANGED, origins.table(to), Aspect.NAME);
  }

  @Override
  public Optional<Subject> visit(CommentOnTable operation) {
    return isNew(operation.table())
        ? Optional.empty()
        : Subject.of(CHANGED, origins.table(operation.table()), Aspect.COMMENT);
  }

  @Override
  public Optional<Subject> visit(AddColumn operation) {
    String column = operation.column().name();
    Optional<Origin> origin = origins.column(operation.table(), column);
    return has(before, operation.table(), column)
        ? Subject.of(CHANGED, origin, Aspect.TYPE)
        : Subject.of(ADDED, origin, Aspect.PRESENCE);
  }

  @Override
  public Optional<Subject> visit(DropColumn operation) {
    boolean isSaid = isGone(operation.table()) || has(after, operation.table(), operation.column());
    return isSaid
        ? Optional.empty()
        : Subject.of(REMOVED, origins.table(operation.table()), Aspect.PRESENCE);
  }

  @Override
  public Optional<Subject> visit(AlterColumn operation) {
    return Subject.of(
        CHANGED,
        origins.column(operation.table(), operation.after().name()),
        ColumnAspect.of(operation.before(), operation.after()));
  }

  @Override
  public Optional<Subject> visit(RenameColumn operation) {
    return Subject.of(CHANGED, origins.column(operation.table(), operation.to()), Aspect.NAME);
  }

  @Override
  public Optional<Subject> visit(AddConstraint operation) {
    QualifiedName table = operation.table();
    Constraint constraint = operation.constraint();
    if (isNew(table)) {
      return Optional.empty();
    }
    Optional<Constraint> found = constraint(before, table, constraint.name());
    if (found.equals(Optional.of(constraint))) {
      return Optional.empty();
    }
    Aspect aspect = constraint.accept(new ConstraintAspect());
    Optional<Origin> origin = origins.constraint(table, constraint);
    if (found.isPresent()) {
      return Subject.anew(
          origin, aspect, "constraint %s of table %s".formatted(constraint.name(), table));
    }
    return newColumn(table, constraint.columns()).or(() -> Subject.of(ADDED, origin, aspect));
  }

  @Override
  public Optional<Subject> visit(DropConstraint operation) {
    QualifiedName table = operation.table();
    Optional<Constraint> dropped = constraint(before, table, operation.constraint());
    boolean isSaid =
        isGone(table)
            || constraint(after, table, operation.constraint()).isPresent()
            || dropped.filter(it -> goesWithColumn(table, it)).isPresent();
    return isSaid
        ? Optional.empty()
        : dropped.flatMap(
            it ->
                Subject.of(
                    REMOVED, origins.constraint(table, it), it.accept(new ConstraintAspect())));
  }

  @Override
  public Optional<Subject> visit(RenameConstraint operation) {
    return constraint(after, operation.table(), operation.to())
        .flatMap(
            it ->
                Subject.of(
                    CHANGED,
                    origins.constraint(operation.table(), it),
                    it.accept(new ConstraintAspect())));
  }

  @Override
  public Optional<Subject> visit(CreateIndex operation) {
    QualifiedName table = operation.table();
    Index index = operation.index();
    Optional<Index> found = index(before, table, index.name());
    if (isNew(table) || found.equals(Optional.of(index))) {
      return Optional.empty();
    }
    Optional<Origin> origin = origins.index(table, index);
    if (found.isPresent()) {
      return Subject.anew(
          origin, Aspect.INDEX, "index %s on table %s".formatted(index.name(), table));
    }
    return newColumn(table, columns(index)).or(() -> Subject.of(ADDED, origin, Aspect.INDEX));
  }

  @Override
  public Optional<Subject> visit(DropIndex operation) {
    QualifiedName table = operation.table();
    Optional<Index> dropped = index(before, table, operation.index());
    boolean isSaid =
        isGone(table)
            || index(after, table, operation.index()).isPresent()
            || dropped
                .filter(it -> columns(it).stream().anyMatch(column -> !has(after, table, column)))
                .isPresent();
    return isSaid
        ? Optional.empty()
        : dropped.flatMap(it -> Subject.of(REMOVED, origins.index(table, it), Aspect.INDEX));
  }

  @Override
  public Optional<Subject> visit(RenameIndex operation) {
    return index(after, operation.table(), operation.to())
        .flatMap(it -> Subject.of(CHANGED, origins.index(operation.table(), it), Aspect.INDEX));
  }

  @Override
  public Optional<Subject> visit(CreateSequence operation) {
    return Subject.of(ADDED, origins.sequence(operation.sequence().name()), Aspect.SEQUENCE);
  }

  @Override
  public Optional<Subject> visit(DropSequence operation) {
    return Subject.of(REMOVED, Optional.empty(), Aspect.SEQUENCE);
  }

  @Override
  public Optional<Subject> visit(AlterSequence operation) {
    return Subject.of(CHANGED, origins.sequence(operation.after().name()), Aspect.SEQUENCE);
  }

  @Override
  public Optional<Subject> visit(RenameSequence operation) {
    QualifiedName to = operation.from().sibling(operation.to());
    return Subject.of(CHANGED, origins.sequence(to), Aspect.SEQUENCE);
  }

  @Override
  public Optional<Subject> visit(MoveToSchema operation) {
    QualifiedName to = operation.target();
    return switch (operation.kind()) {
      case TABLE -> Subject.of(CHANGED, origins.table(to), Aspect.NAME);
      case SEQUENCE -> Subject.of(CHANGED, origins.sequence(to), Aspect.SEQUENCE);
      case TYPE -> Subject.of(CHANGED, types().user(to), Aspect.TYPE);
      case STATISTICS -> Optional.empty();
    };
  }

  @Override
  public Optional<Subject> visit(RenameNamespace operation) {
    return Subject.of(CHANGED, firstTable(operation.to()), Aspect.NAME);
  }

  @Override
  public Optional<Subject> visit(IfNeeded operation) {
    return operation.step().accept(this);
  }

  private boolean isNew(QualifiedName table) {
    return before.table(table).isEmpty();
  }

  private boolean isGone(QualifiedName table) {
    return after.table(table).isEmpty();
  }

  // What comes with a new column is said where the column is.
  private Optional<Subject> newColumn(QualifiedName table, List<String> columns) {
    return columns.stream()
        .filter(column -> !has(before, table, column))
        .findFirst()
        .flatMap(column -> Subject.of(ADDED, origins.column(table, column), Aspect.PRESENCE));
  }

  private boolean goesWithColumn(QualifiedName table, Constraint constraint) {
    return before.require(table).columns().stream()
        .map(Column::name)
        .filter(column -> !has(after, table, column))
        .anyMatch(column -> new ColumnUse(column).in(constraint));
  }

  private static boolean has(Schema schema, QualifiedName table, String column) {
    return schema.table(table).flatMap(it -> it.column(column)).isPresent();
  }

  private static Optional<Constraint> constraint(Schema schema, QualifiedName table, String name) {
    return schema.table(table).flatMap(it -> it.constraint(name));
  }

  private static Optional<Index> index(Schema schema, QualifiedName table, String name) {
    return schema.table(table).flatMap(it -> it.index(name));
  }

  private static List<String> columns(Index index) {
    return index.keys().stream().filter(key -> !key.isExpression()).map(IndexKey::sql).toList();
  }
}
