package dev.limbeck.processor;

import java.util.Collection;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The innermost package that holds all of some classes. */
final class CommonPackage {

  private CommonPackage() {}

  /** The package's name with a dot behind it; empty if the classes have none in common. */
  static String of(Collection<TypeElement> classes, Elements elements) {
    List<List<String>> names =
        classes.stream()
            .map(type -> elements.getPackageOf(type).getQualifiedName().toString())
            .map(name -> List.of(name.split("\\.")))
            .toList();
    StringBuilder common = new StringBuilder();
    for (int i = 0; sharePart(names, i); i++) {
      common.append(names.get(0).get(i)).append('.');
    }
    return common.toString();
  }

  private static boolean sharePart(List<List<String>> names, int i) {
    return !names.isEmpty()
        && names.stream().allMatch(it -> it.size() > i && !it.get(i).isEmpty())
        && names.stream().map(it -> it.get(i)).distinct().count() == 1;
  }
}
