package dev.limbeck.snapshot;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;

/** Collects what there is to say; the same thing at the same place is said once. */
final class Findings {

  private final Map<String, Set<Diagnostic>> diagnostics = new LinkedHashMap<>();
  private String entity = "";

  /** Says which entity is read from now on. */
  void workFor(EntityModel model) {
    entity = model.qualifiedName();
  }

  /** Says that no single entity is read any more. */
  void workForAll() {
    entity = "";
  }

  void add(Finding finding, Element element, String message) {
    add(finding, element, Optional.empty(), Optional.empty(), message);
  }

  void add(Finding finding, Element element, Annotation annotation, String message) {
    add(finding, element, Optional.of(annotation), Optional.empty(), message);
  }

  /** Points at one member of an annotation, if it is written. */
  void add(Finding finding, Element element, Annotation annotation, String member, String message) {
    add(finding, element, Optional.of(annotation), annotation.member(member), message);
  }

  /** Points at one value of an annotation, such as one of several. */
  void add(
      Finding finding,
      Element element,
      Annotation annotation,
      AnnotationValue value,
      String message) {
    add(finding, element, Optional.of(annotation), Optional.of(value), message);
  }

  /**
   * What there is to say, of entities outside only what keeps a table from being known.
   *
   * @param own the module's entities
   * @param outside those outside that shape one of its tables
   */
  List<Diagnostic> about(Set<String> own, Set<String> outside) {
    Set<Diagnostic> all = new LinkedHashSet<>();
    diagnostics.forEach(
        (about, found) ->
            found.stream()
                .filter(
                    it ->
                        about.isEmpty()
                            || own.contains(about)
                            || (it.kind() == Kind.ERROR && outside.contains(about)))
                .forEach(all::add));
    return List.copyOf(all);
  }

  private void add(
      Finding finding,
      Element element,
      Optional<Annotation> annotation,
      Optional<AnnotationValue> value,
      String message) {
    if (finding.kind() != Kind.ERROR && isSuppressed(finding, element)) {
      return;
    }
    String text = "[%s] %s: %s".formatted(finding.id(), place(element), message);
    diagnostics
        .computeIfAbsent(entity, name -> new LinkedHashSet<>())
        .add(
            new Diagnostic(
                finding.id(),
                finding.kind(),
                text,
                element,
                annotation.map(Annotation::mirror),
                value));
  }

  private static boolean isSuppressed(Finding finding, Element element) {
    boolean here =
        Annotations.of(element)
            .find("java.lang.SuppressWarnings")
            .map(annotation -> annotation.texts("value").contains(finding.id()))
            .orElse(false);
    Element around = element.getEnclosingElement();
    return here || (around != null && isSuppressed(finding, around));
  }

  private static String place(Element element) {
    String name = element.getSimpleName().toString();
    Element around = element.getEnclosingElement();
    boolean isMember = !(element instanceof TypeElement);
    return isMember && around != null ? around.getSimpleName() + "." + name : name;
  }
}
