package dev.limbeck.processor;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Classes by name, resolved afresh: what is gone, or is annotated no longer, does not count. */
final class KnownClasses {

  private KnownClasses() {}

  /** The classes of this compile and those that earlier ones knew, sorted by name. */
  static List<TypeElement> resolve(
      Collection<String> seen,
      Collection<String> known,
      Elements elements,
      Predicate<TypeElement> stillCounts) {
    return Stream.concat(seen.stream(), known.stream())
        .distinct()
        .sorted()
        .<TypeElement>mapMulti(
            (name, sink) -> {
              TypeElement type = elements.getTypeElement(name);
              if (type != null && stillCounts.test(type)) {
                sink.accept(type);
              }
            })
        .toList();
  }
}
