package dev.limbeck.snapshot;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Takes a snapshot of all classes that are compiled together, in the first round. */
final class SnapshotProcessor extends AbstractProcessor {

  private final SnapshotOptions options;
  private @Nullable SnapshotResult result;

  SnapshotProcessor(SnapshotOptions options) {
    this.options = options;
  }

  Optional<SnapshotResult> result() {
    return Optional.ofNullable(result);
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (!round.processingOver()) {
      Set<TypeElement> classes = new LinkedHashSet<>();
      collect(ElementFilter.typesIn(round.getRootElements()), classes);
      result =
          EntitySnapshot.take(
              processingEnv.getElementUtils(),
              processingEnv.getTypeUtils(),
              options,
              classes,
              Set.of(),
              type -> true);
    }
    return false;
  }

  private static void collect(Collection<TypeElement> found, Set<TypeElement> classes) {
    for (TypeElement type : found) {
      classes.add(type);
      collect(ElementFilter.typesIn(type.getEnclosedElements()), classes);
    }
  }
}
