package dev.limbeck.introspect;

import dev.limbeck.introspect.Dependency.On;
import dev.limbeck.operation.AlterColumn;
import dev.limbeck.operation.DropColumn;
import dev.limbeck.operation.DropConstraint;
import dev.limbeck.operation.DropNamespace;
import dev.limbeck.operation.DropSequence;
import dev.limbeck.operation.DropTable;
import dev.limbeck.operation.DropType;
import dev.limbeck.operation.MoveToSchema;
import dev.limbeck.operation.Operation;
import dev.limbeck.operation.RebuildType;
import dev.limbeck.operation.RenameColumn;
import dev.limbeck.operation.RenameTable;
import dev.limbeck.operation.RenameType;
import dev.limbeck.schema.QualifiedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What beside the model stands in the way of steps: PostgreSQL would refuse a step because of it,
 * or take it along in silence. Steps are given in their order, as they may rename what others name.
 */
public final class Obstacles extends HarmlessSteps {

  private static final String IN_THE_WAY = " stands in the way of \"%s\"";

  /** A column under the name that it has by now. */
  private record ColumnName(QualifiedName table, String column) {}

  private final List<Dependency> dependencies;
  private final List<Surrounding> objects;
  private final Map<QualifiedName, QualifiedName> tables = new HashMap<>();
  private final Map<ColumnName, String> columns = new HashMap<>();
  private final Map<QualifiedName, QualifiedName> types = new HashMap<>();

  private Obstacles(Surroundings there) {
    dependencies = there.dependencies();
    objects = there.objects();
  }

  /** One sentence for each, without its full stop; none if nothing is in the way. */
  public static List<String> of(Survey there, List<Operation> steps) {
    Obstacles obstacles = new Obstacles(there.surroundings());
    List<String> found = new ArrayList<>();
    steps.forEach(step -> found.addAll(step.accept(obstacles)));
    return found.stream().distinct().toList();
  }

  @Override
  public List<String> visit(DropTable operation) {
    QualifiedName table = table(operation.table());
    return inTheWay(operation, it -> isOf(it, table));
  }

  @Override
  public List<String> visit(DropColumn operation) {
    return inTheWay(operation, onColumn(operation.table(), operation.column()));
  }

  @Override
  public List<String> visit(AlterColumn operation) {
    boolean rewrites =
        !operation.before().type().equals(operation.after().type())
            || !operation.before().collation().equals(operation.after().collation());
    Predicate<Dependency> holds = onColumn(operation.table(), operation.before().name());
    return rewrites ? inTheWay(operation, holds.and(it -> !it.isStatistics())) : List.of();
  }

  @Override
  public List<String> visit(DropConstraint operation) {
    QualifiedName table = table(operation.table());
    return inTheWay(
        operation, it -> is(it, On.CONSTRAINT, table, Optional.of(operation.constraint())));
  }

  @Override
  public List<String> visit(DropSequence operation) {
    return inTheWay(operation, it -> is(it, On.SEQUENCE, operation.sequence(), Optional.empty()));
  }

  @Override
  public List<String> visit(DropType operation) {
    return onType(operation, operation.type());
  }

  @Override
  public List<String> visit(RebuildType operation) {
    return onType(operation, operation.before().name());
  }

  @Override
  public List<String> visit(RenameTable operation) {
    QualifiedName renamed = operation.from().sibling(operation.to());
    QualifiedName original = table(operation.from());
    tables.put(renamed, original);
    return List.of();
  }

  @Override
  public List<String> visit(RenameColumn operation) {
    ColumnName renamed = new ColumnName(table(operation.table()), operation.to());
    columns.put(renamed, column(operation.table(), operation.from()));
    return List.of();
  }

  @Override
  public List<String> visit(RenameType operation) {
    types.put(operation.from().sibling(operation.to()), type(operation.from()));
    return List.of();
  }

  @Override
  public List<String> visit(MoveToSchema operation) {
    switch (operation.kind()) {
      case TABLE -> tables.put(operation.target(), table(operation.name()));
      case TYPE -> types.put(operation.target(), type(operation.name()));
      case SEQUENCE, STATISTICS -> {}
    }
    return List.of();
  }

  private List<String> onType(Operation operation, QualifiedName name) {
    QualifiedName type = type(name);
    return inTheWay(operation, it -> is(it, On.TYPE, type, Optional.empty()));
  }

  private List<String> inTheWay(Operation operation, Predicate<Dependency> isMeant) {
    return dependencies.stream()
        .filter(isMeant)
        .map(it -> it.dependent() + IN_THE_WAY.formatted(operation.describe()))
        .distinct()
        .toList();
  }

  private Predicate<Dependency> onColumn(QualifiedName current, String name) {
    QualifiedName table = table(current);
    Optional<String> column = Optional.of(column(current, name));
    return it -> is(it, On.COLUMN, table, column);
  }

  private static boolean isOf(Dependency dependency, QualifiedName table) {
    boolean isOnTable =
        dependency.on() == On.TABLE
            || dependency.on() == On.COLUMN
            || dependency.on() == On.CONSTRAINT;
    // A partition key goes with its table.
    boolean isItsOwn = dependency.dependent().startsWith("the partition key ");
    return isOnTable && !isItsOwn && dependency.object().equals(table);
  }

  private static boolean is(
      Dependency dependency, On on, QualifiedName object, Optional<String> part) {
    return dependency.on() == on
        && dependency.object().equals(object)
        && dependency.part().equals(part);
  }

  private QualifiedName table(QualifiedName current) {
    return tables.getOrDefault(current, current);
  }

  private String column(QualifiedName table, String current) {
    return columns.getOrDefault(new ColumnName(table(table), current), current);
  }

  private QualifiedName type(QualifiedName current) {
    return types.getOrDefault(current, current);
  }

  @Override
  public List<String> visit(DropNamespace operation) {
    List<String> found =
        new ArrayList<>(
            inTheWay(
                operation,
                it ->
                    is(
                        it,
                        On.SCHEMA,
                        new QualifiedName(Optional.empty(), operation.name()),
                        Optional.empty())));
    objects.stream()
        .filter(it -> it.object().schema().filter(operation.name()::equals).isPresent())
        .map(it -> it.text() + IN_THE_WAY.formatted(operation.describe()))
        .forEach(found::add);
    return found;
  }
}
