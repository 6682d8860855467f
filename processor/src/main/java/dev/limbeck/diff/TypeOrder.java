package dev.limbeck.diff;

import dev.limbeck.schema.UserType;
import java.util.ArrayList;
import java.util.List;

/** Brings users' types into an order in which each comes after those that it is made of. */
final class TypeOrder {

  private TypeOrder() {}

  static List<UserType> partsFirst(List<UserType> types) {
    List<UserType> waiting = new ArrayList<>(types);
    List<UserType> ordered = new ArrayList<>();
    while (!waiting.isEmpty()) {
      UserType next =
          waiting.stream()
              .filter(type -> waiting.stream().noneMatch(other -> isMadeOf(type, other)))
              .findFirst()
              .orElse(waiting.get(0));
      waiting.remove(next);
      ordered.add(next);
    }
    return List.copyOf(ordered);
  }

  private static boolean isMadeOf(UserType type, UserType other) {
    return type.parts().stream().anyMatch(part -> part.isOf(other.name()));
  }
}
