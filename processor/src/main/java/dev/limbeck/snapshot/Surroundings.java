package dev.limbeck.snapshot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * The classes that lie beside another one, in its package: there is no other way to find a class on
 * the class path that nobody names.
 */
final class Surroundings {

  private final Elements elements;
  private final Set<String> leftOut;
  private final Map<String, List<TypeElement>> known = new HashMap<>();

  /**
   * @param leftOut the names of classes that do not count
   */
  Surroundings(Elements elements, Set<String> leftOut) {
    this.elements = elements;
    this.leftOut = Set.copyOf(leftOut);
  }

  /** The mapped classes of a class's package, nested ones among them, sorted by name. */
  List<TypeElement> of(TypeElement type) {
    PackageElement around = elements.getPackageOf(type);
    String name = around.getQualifiedName().toString();
    List<TypeElement> found = known.get(name);
    if (found == null) {
      found = mapped(around);
      known.put(name, found);
    }
    return found;
  }

  /** The name of a class's package. */
  String packageOf(TypeElement type) {
    return elements.getPackageOf(type).getQualifiedName().toString();
  }

  private List<TypeElement> mapped(PackageElement around) {
    List<TypeElement> mapped = new ArrayList<>();
    collect(around, mapped);
    mapped.sort(Comparator.comparing(type -> type.getQualifiedName().toString()));
    return List.copyOf(mapped);
  }

  private void collect(Element around, List<TypeElement> mapped) {
    for (TypeElement type : ElementFilter.typesIn(around.getEnclosedElements())) {
      Annotations annotations = Annotations.of(type);
      boolean isMapped = annotations.has(Jpa.ENTITY) || annotations.has(Jpa.CONVERTER);
      if (isMapped && !leftOut.contains(type.getQualifiedName().toString())) {
        mapped.add(type);
      }
      collect(type, mapped);
    }
  }
}
