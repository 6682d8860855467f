package dev.limbeck.snapshot;

import dev.limbeck.snapshot.IdGenerator.Means;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Tells from the class of a {@code @GenericGenerator} what it takes identifiers from. */
record GeneratorKinds(Elements elements, Types types, Findings findings) {

  // StandardIdentifierGeneratorFactory's short names.
  private static final Map<String, Optional<Means>> SHORT_NAMES =
      Map.ofEntries(
          Map.entry("identity", Optional.of(Means.NOTHING)),
          Map.entry("native", Optional.of(Means.SEQUENCE)),
          Map.entry("sequence", Optional.of(Means.SEQUENCE)),
          Map.entry("enhanced-sequence", Optional.of(Means.SEQUENCE)),
          Map.entry("enhanced-table", Optional.of(Means.TABLE)),
          Map.entry("uuid", Optional.of(Means.NOTHING)),
          Map.entry("uuid.hex", Optional.of(Means.NOTHING)),
          Map.entry("uuid2", Optional.of(Means.NOTHING)),
          Map.entry("guid", Optional.of(Means.NOTHING)),
          Map.entry("assigned", Optional.of(Means.NOTHING)),
          Map.entry("select", Optional.of(Means.NOTHING)),
          Map.entry("increment", Optional.of(Means.NOTHING)),
          Map.entry("foreign", Optional.of(Means.NOTHING)));

  private static final String SEQUENCE = "org.hibernate.id.enhanced.SequenceStyleGenerator";
  private static final String TABLE = "org.hibernate.id.enhanced.TableGenerator";

  /** The generator that the annotation describes. */
  IdGenerator read(Annotation annotation) {
    Optional<Means> means =
        isShort(annotation)
            ? SHORT_NAMES.getOrDefault(className(annotation), Optional.empty())
            : Optional.ofNullable(elements.getTypeElement(className(annotation))).map(this::means);
    return IdGenerator.generic(annotation, means);
  }

  /** Reports a generator whose objects in the database cannot be known. */
  void check(Element element, Annotation annotation) {
    if (isShort(annotation)) {
      return;
    }
    String name = className(annotation);
    TypeElement type = elements.getTypeElement(name);
    if (type == null || makesItsOwn(type)) {
      findings.add(
          Finding.UNSUPPORTED_ANNOTATION,
          element,
          annotation,
          type == null
              ? "the generator %s is not on the class path; add the jar that holds it."
                  .formatted(name)
              : "what the generator %s makes in the database cannot be known; let it extend"
                      .formatted(name)
                  + " SequenceStyleGenerator, or use @SequenceGenerator.");
    }
  }

  private static boolean isShort(Annotation annotation) {
    return annotation.type("type").isEmpty() && SHORT_NAMES.containsKey(className(annotation));
  }

  private static String className(Annotation annotation) {
    return annotation
        .type("type")
        .map(TypeMirror::toString)
        .or(() -> annotation.text("strategy"))
        .orElse("native");
  }

  private Means means(TypeElement type) {
    if (isA(type, SEQUENCE)) {
      return Means.SEQUENCE;
    }
    return isA(type, TABLE) ? Means.TABLE : Means.NOTHING;
  }

  // A class that registers what it needs in the database by itself.
  private boolean makesItsOwn(TypeElement type) {
    String name = type.getQualifiedName().toString();
    if (name.startsWith("org.hibernate.id.") || name.equals("java.lang.Object")) {
      return false;
    }
    boolean declares =
        ElementFilter.methodsIn(type.getEnclosedElements()).stream()
            .anyMatch(method -> method.getSimpleName().contentEquals("registerExportables"));
    return declares
        || Optional.ofNullable(types.asElement(type.getSuperclass()))
            .map(parent -> makesItsOwn((TypeElement) parent))
            .orElse(false);
  }

  private boolean isA(TypeElement type, String name) {
    TypeElement wanted = elements.getTypeElement(name);
    return wanted != null && types.isSubtype(type.asType(), types.erasure(wanted.asType()));
  }
}
