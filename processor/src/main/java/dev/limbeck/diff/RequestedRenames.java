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
import dev.limbeck.schema.SchemaException;
import dev.limbeck.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What a person says was only given another name, as {@code users=people}, {@code
 * users.nick=handle}, {@code mood.sad=unhappy}, or another schema, as {@code orders=sales.orders}:
 * schemas, tables and columns, sequences, types, and the values of enum types. That a constraint or
 * index was, may be said too, and needs not be: one that does the same is the same.
 *
 * @param steps the steps for all but columns
 * @param unsayable those of them that entities cannot ask for
 * @param hints tables and columns, as entities would say it
 */
public record RequestedRenames(List<Operation> steps, List<Operation> unsayable, Hints hints) {

  public RequestedRenames {
    steps = List.copyOf(steps);
    unsayable = List.copyOf(unsayable);
  }

  /**
   * Reads them.
   *
   * @param before what is there, under the old names
   * @param after what is wanted, under the new ones
   * @throws RefusedException if a text is none such, the old name is not there, the new one not
   *     wanted, or something else has it
   */
  public static RequestedRenames of(Schema before, Schema after, List<String> texts) {
    return new Reading(before, after).all(texts);
  }

  /**
   * All steps that rename: what entities ask for, and the sequences of columns, which follow them.
   */
  public List<Operation> operations(Schema before, Schema after, Hints entities) {
    List<Operation> all = new ArrayList<>(steps);
    all.addAll(
        AskedRenames.operations(Replay.forward(before, steps), after, entities.plus(columns())));
    all.addAll(OwnedSequences.renames(Replay.forward(before, all), after));
    return List.copyOf(all);
  }

  private Hints columns() {
    return new Hints(
        hints.renames().stream().filter(it -> it.column().isPresent()).toList(),
        List.of(),
        List.of());
  }

  /** One text's two sides. */
  private record Request(String text, String from, String to) {

    static Request of(String text) {
      int at = text.indexOf('=');
      if (at <= 0 || at == text.length() - 1) {
        throw new RefusedException(
            "--rename %s says no rename; write it as users=people or users.nick=handle."
                .formatted(text));
      }
      return new Request(text, text.substring(0, at), text.substring(at + 1));
    }

    /** The new name alone: what stands before its last dot is where the old one is. */
    String newName() {
      return to.substring(to.lastIndexOf('.') + 1);
    }

    boolean isOfMember() {
      return from.lastIndexOf('.') > 0;
    }

    QualifiedName parent() {
      return name(from.substring(0, from.lastIndexOf('.')));
    }

    String member() {
      return from.substring(from.lastIndexOf('.') + 1);
    }

    QualifiedName object() {
      return name(from);
    }

    private QualifiedName name(String part) {
      try {
        return QualifiedName.of(part);
      } catch (SchemaException e) {
        throw new RefusedException("--rename %s: %s".formatted(text, e.getMessage()), e);
      }
    }
  }

  private static final class Reading {

    private final Schema before;
    private final Schema after;
    private final List<Operation> steps = new ArrayList<>();
    private final List<Operation> unsayable = new ArrayList<>();
    private final List<Hints.Rename> renames = new ArrayList<>();
    private final Map<QualifiedName, QualifiedName> presentNames = new TreeMap<>();
    private final Map<String, String> presentSchemas = new TreeMap<>();

    Reading(Schema before, Schema after) {
      this.before = before;
      this.after = after;
    }

    RequestedRenames all(List<String> texts) {
      List<Request> requests = texts.stream().map(Request::of).filter(it -> !isSchema(it)).toList();
      requests.stream().filter(it -> !isObject(it)).toList().forEach(this::member);
      return new RequestedRenames(steps, unsayable, new Hints(renames, List.of(), List.of()));
    }

    // Before all else, which is in it.
    private boolean isSchema(Request request) {
      String old = request.from();
      String renamed = request.to();
      if (!before.namespaces().contains(old) || isNameOfObject(old)) {
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

    private boolean isNameOfObject(String text) {
      QualifiedName name = QualifiedName.of(text);
      return before.table(name).isPresent()
          || before.sequence(name).isPresent()
          || before.type(name).isPresent();
    }

    private boolean isObject(Request request) {
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

    private void relocate(Kind kind, Request request, Predicate<QualifiedName> isWanted) {
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

    private void member(Request request) {
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

    private void column(Request request, QualifiedName parent) {
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

    private static void requireFree(boolean isFree, Request request, String holder) {
      if (!isFree) {
        throw new RefusedException(
            "--rename %s: %s is there already. Name first what gives the name up; where two change places, give one of them a third name in a step of its own."
                .formatted(request.text(), holder));
      }
    }

    private static void require(boolean isWanted, Request request, String what) {
      if (!isWanted) {
        throw new RefusedException(
            "--rename %s: nobody wants a %s; the new name is one that the other side has."
                .formatted(request.text(), what));
      }
    }
  }
}
