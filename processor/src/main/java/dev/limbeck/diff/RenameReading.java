package dev.limbeck.diff;

import dev.limbeck.operation.MoveToSchema.Kind;
import dev.limbeck.operation.Operation;
import dev.limbeck.operation.RenameEnumValue;
import dev.limbeck.operation.RenameNamespace;
import dev.limbeck.operation.Replay;
import dev.limbeck.problem.RefusedException;
import dev.limbeck.schema.EnumType;
import dev.limbeck.schema.Hints;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Reads what was said of renames against what is there and what is wanted. */
final class RenameReading {

  private final Schema before;
  private final Schema after;
  private final List<Operation> steps = new ArrayList<>();
  private final List<Operation> unsayable = new ArrayList<>();
  private final List<Hints.Rename> renames = new ArrayList<>();
  private final Map<QualifiedName, QualifiedName> presentNames = new TreeMap<>();
  private final Map<String, String> presentSchemas = new TreeMap<>();

  RenameReading(Schema before, Schema after) {
    this.before = before;
    this.after = after;
  }

  RequestedRenames all(List<String> texts) {
    List<RenameRequest> requests =
        texts.stream().map(RenameRequest::of).filter(it -> !isSchema(it)).toList();
    requests.stream().filter(it -> !isObject(it)).toList().forEach(this::member);
    return new RequestedRenames(steps, unsayable, new Hints(renames, List.of(), List.of()));
  }

  // Before all else, which is in it.
  private boolean isSchema(RenameRequest request) {
    String old = request.from();
    String renamed = request.to();
    if (!before.namespaces().contains(old) || isObject(request.object())) {
      return false;
    }
    require(after.namespaces().contains(renamed), request, "schema " + renamed);
    requireFree(!before.namespaces().contains(renamed), request, "Schema " + renamed);
    Operation step = new RenameNamespace(old, renamed);
    presentSchemas.put(old, renamed);
    steps.add(step);
    unsayable.add(step);
    return true;
  }

  private boolean isObject(QualifiedName name) {
    return before.table(name).isPresent()
        || before.sequence(name).isPresent()
        || before.type(name).isPresent();
  }

  private boolean isObject(RenameRequest request) {
    if (request.from().chars().filter(c -> c == '.').count() > 1) {
      return false;
    }
    QualifiedName old = request.object();
    if (before.table(old).isPresent()) {
      relocate(Kind.TABLE, request, it -> after.table(it).isPresent());
      return true;
    }
    if (before.sequence(old).isPresent()) {
      relocate(Kind.SEQUENCE, request, it -> after.sequence(it).isPresent());
      return true;
    }
    if (before.type(old).isPresent()) {
      relocate(Kind.TYPE, request, it -> after.type(it).isPresent());
      return true;
    }
    return isKey(before, old) && isKey(after, old.sibling(request.newName()));
  }

  // An index, or a constraint that has one.
  private static boolean isKey(Schema schema, QualifiedName name) {
    return schema.tables().stream()
        .filter(it -> it.name().schema().equals(name.schema()))
        .anyMatch(
            it ->
                it.index(name.name()).isPresent()
                    || it.constraint(name.name()).filter(Names::isRelation).isPresent());
  }

  private void relocate(Kind kind, RenameRequest request, Predicate<QualifiedName> isWanted) {
    QualifiedName old = present(request.object());
    QualifiedName named = Relocation.target(old, request.to());
    QualifiedName target = isWanted.test(named) ? named : old.sibling(request.newName());
    require(isWanted.test(target), request, kind.word() + " " + target);
    Schema current = Replay.forward(before, steps);
    requireFree(
        old.equals(target) || !Names.of(current).hasRelation(target),
        request,
        "Something called " + target);
    presentNames.put(request.object(), target);
    List<Operation> relocation = new Relocation(kind, old, target).steps(current);
    steps.addAll(relocation);
    if (kind == Kind.TABLE) {
      renames.add(new Hints.Rename(target, Optional.empty(), seenFrom(target, old)));
    } else {
      unsayable.addAll(relocation);
    }
  }

  // As the annotation says it: with the schema where that is another one.
  private static String seenFrom(QualifiedName target, QualifiedName old) {
    return old.schema().equals(target.schema()) ? old.name() : old.toString();
  }

  private void member(RenameRequest request) {
    if (request.isOfMember()) {
      QualifiedName parent = request.parent();
      if (before.table(parent).flatMap(it -> it.column(request.member())).isPresent()) {
        column(request, parent);
        return;
      }
      if (isPartOf(before.table(parent), request.member())
          && isPartOf(after.table(present(parent)), request.newName())) {
        return;
      }
      if (before.type(parent).orElse(null) instanceof EnumType type
          && type.values().contains(request.member())) {
        Operation step = new RenameEnumValue(present(parent), request.member(), request.to());
        steps.add(step);
        unsayable.add(step);
        return;
      }
    }
    throw new RefusedException(
        "--rename %s: there is no schema, table, column, sequence, type or enum value %s."
            .formatted(request.text(), request.from()));
  }

  private static boolean isPartOf(Optional<Table> table, String name) {
    return table
        .filter(it -> it.constraint(name).isPresent() || it.index(name).isPresent())
        .isPresent();
  }

  private void column(RenameRequest request, QualifiedName parent) {
    QualifiedName table = present(parent);
    String renamed = request.newName();
    require(
        after.table(table).flatMap(it -> it.column(renamed)).isPresent(),
        request,
        "column %s.%s".formatted(table, renamed));
    boolean isGivenUp =
        renames.stream()
            .anyMatch(
                it ->
                    it.table().equals(table)
                        && it.column().isPresent()
                        && it.from().equals(renamed));
    requireFree(
        isGivenUp || before.require(parent).column(renamed).isEmpty(),
        request,
        "Column %s.%s".formatted(table, renamed));
    renames.add(new Hints.Rename(table, Optional.of(renamed), request.member()));
  }

  private QualifiedName present(QualifiedName old) {
    Optional<String> schema = old.schema().map(it -> presentSchemas.getOrDefault(it, it));
    return presentNames.getOrDefault(old, new QualifiedName(schema, old.name()));
  }

  private static void requireFree(boolean isFree, RenameRequest request, String holder) {
    if (!isFree) {
      throw new RefusedException(
          "--rename %s: %s is there already. Name first what gives the name up; where two change places, give one of them a third name in a step of its own."
              .formatted(request.text(), holder));
    }
  }

  private static void require(boolean isWanted, RenameRequest request, String what) {
    if (!isWanted) {
      throw new RefusedException(
          "--rename %s: nobody wants a %s; the new name is one that the other side has."
              .formatted(request.text(), what));
    }
  }
}
