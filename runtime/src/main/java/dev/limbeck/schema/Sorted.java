package dev.limbeck.schema;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Objects sorted by their names, of which no two are equal; it never changes. */
final class Sorted<T> {

  private final List<T> list;
  private final Function<? super T, QualifiedName> name;

  private Sorted(List<T> list, Function<? super T, QualifiedName> name) {
    this.list = Collections.unmodifiableList(list);
    this.name = name;
  }

  static <T> Sorted<T> of(List<T> things, Function<? super T, QualifiedName> name) {
    return new Sorted<>(things.stream().sorted(comparing(name)).toList(), name);
  }

  List<T> list() {
    return list;
  }

  Optional<T> find(QualifiedName wanted) {
    int index = index(wanted);
    return index < 0 ? Optional.empty() : Optional.of(list.get(index));
  }

  /** With one more, whose name is free. */
  Sorted<T> plus(T thing) {
    List<T> changed = new ArrayList<>(list.size() + 1);
    changed.addAll(list);
    changed.add(-index(name.apply(thing)) - 1, thing);
    return new Sorted<>(changed, name);
  }

  /** With another one in place of that of the same name, which must be there. */
  Sorted<T> with(T thing) {
    List<T> changed = new ArrayList<>(list);
    changed.set(index(name.apply(thing)), thing);
    return new Sorted<>(changed, name);
  }

  /** Without the one of that name, if there is one. */
  Sorted<T> minus(QualifiedName unwanted) {
    int index = index(unwanted);
    if (index < 0) {
      return this;
    }
    List<T> changed = new ArrayList<>(list);
    changed.remove(index);
    return new Sorted<>(changed, name);
  }

  // The index, or, as binary searches have it, -1 minus the index at which it would stand.
  private int index(QualifiedName wanted) {
    int low = 0;
    int high = list.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = name.apply(list.get(middle)).compareTo(wanted);
      if (order == 0) {
        return middle;
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -low - 1;
  }
}
