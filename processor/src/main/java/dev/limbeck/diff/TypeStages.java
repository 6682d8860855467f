package dev.limbeck.diff;

import dev.limbeck.operation.CommentOnType;
import dev.limbeck.operation.CreateType;
import dev.limbeck.operation.DropType;
import dev.limbeck.operation.Operation;
import dev.limbeck.operation.RebuildType;
import dev.limbeck.operation.RenameType;
import dev.limbeck.operation.Replay;
import dev.limbeck.schema.CompositeType;
import dev.limbeck.schema.DomainType;
import dev.limbeck.schema.EnumType;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.UserType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Users' types: made before the tables that use them, dropped after those that did. */
final class TypeStages {

  private TypeStages() {}

  /**
   * A type that goes gives up a name that something else is to have; its columns, which go or
   * change later, follow.
   */
  static List<Operation> steppingAside(Schema before, Schema after) {
    Names there = Names.of(before);
    Names wanted = Names.of(after);
    List<Operation> steps = new ArrayList<>();
    List<QualifiedName> others = new ArrayList<>();
    for (UserType type : TypeOrder.partsFirst(before.types())) {
      QualifiedName name = type.name();
      boolean isOther =
          after.type(name).filter(it -> isOther(type, it, before, others)).isPresent();
      boolean goes = after.type(name).isEmpty();
      if (isOther || (goes && wanted.hasRelation(name))) {
        others.add(name);
        String aside =
            Names.free(
                name.name() + "_1",
                it -> there.hasRelation(name.sibling(it)) || wanted.hasRelation(name.sibling(it)));
        steps.add(new RenameType(name, aside));
      }
    }
    return steps;
  }

  // A domain over a type that becomes another one is another one too.
  private static boolean isOther(
      UserType type, UserType wanted, Schema before, List<QualifiedName> others) {
    if (type instanceof DomainType there && wanted instanceof DomainType domain) {
      return new DomainSteps(there, domain).needAnother(before)
          || others.stream().anyMatch(there.base()::isOf);
    }
    return !Kind.of(wanted).equals(Kind.of(type));
  }

  static List<Operation> creating(Schema current, Schema target) {
    List<UserType> missing =
        target.types().stream().filter(it -> current.type(it.name()).isEmpty()).toList();
    return TypeOrder.partsFirst(missing).stream()
        .<Operation>map(it -> new CreateType(created(it.withComment(Optional.empty()))))
        .toList();
  }

  private static UserType created(UserType type) {
    return type instanceof DomainType domain ? DomainSteps.created(domain) : type;
  }

  /**
   * Defaults of domains, after the sequences that come and before those that go, which they may
   * count on.
   */
  static List<Operation> defaults(Schema current, Schema target) {
    List<Operation> steps = new ArrayList<>();
    for (UserType type : current.types()) {
      if (type instanceof DomainType there) {
        UserType wanted = target.type(type.name()).orElse(DomainSteps.created(there));
        steps.addAll(new DomainSteps(there, (DomainType) wanted).defaults());
      }
    }
    return steps;
  }

  static List<Operation> altering(Schema current, Schema target) {
    List<Operation> steps = new ArrayList<>();
    for (UserType wanted : TypeOrder.partsFirst(target.types())) {
      Schema now = Replay.forward(current, steps);
      now.type(wanted.name())
          .filter(found -> Kind.of(found).equals(Kind.of(wanted)))
          .ifPresent(found -> steps.addAll(wanted.accept(new TypeAlteration(found, now, target))));
    }
    return steps;
  }

  /** The types that are made anew. */
  static List<QualifiedName> rebuilt(Schema before, Schema after) {
    return altering(before, after).stream()
        .filter(RebuildType.class::isInstance)
        .map(step -> ((RebuildType) step).after().name())
        .toList();
  }

  static List<Operation> comments(Schema current, Schema target) {
    return target.types().stream()
        .filter(it -> !current.requireType(it.name()).comment().equals(it.comment()))
        .<Operation>map(it -> new CommentOnType(it.name(), it.comment()))
        .toList();
  }

  static List<Operation> dropping(Schema current, Schema target) {
    List<UserType> unwanted =
        new ArrayList<>(
            TypeOrder.partsFirst(
                current.types().stream().filter(it -> target.type(it.name()).isEmpty()).toList()));
    Collections.reverse(unwanted);
    return unwanted.stream().<Operation>map(it -> new DropType(it.name())).toList();
  }

  /** Tells kinds of types apart. */
  private static final class Kind implements UserType.Visitor<String> {
    static String of(UserType type) {
      return type.accept(new Kind());
    }

    @Override
    public String visit(EnumType type) {
      return "enum";
    }

    @Override
    public String visit(CompositeType type) {
      return "composite";
    }

    @Override
    public String visit(DomainType type) {
      return "domain";
    }
  }
}
