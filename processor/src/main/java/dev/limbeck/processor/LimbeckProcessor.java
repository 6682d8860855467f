package dev.limbeck.processor;

import com.google.auto.service.AutoService;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Reads the entity classes of a module while javac compiles them, and writes the schema that they
 * ask for to {@code META-INF/limbeck/model.json} in the class output. Checks the migrations, and
 * writes their index.
 *
 * <p>The options, each passed to javac as {@code -Aname=value}:
 *
 * <ul>
 *   <li>{@code limbeck.naming}: {@code jpa} (the default) or {@code spring}, which makes every name
 *       snake case as Spring Boot does.
 *   <li>{@code limbeck.hibernate}: the release whose mapping is followed, {@code 6.6} to {@code
 *       7.4} (the default).
 *   <li>{@code limbeck.constraintNames}: {@code postgres} (the default) or {@code hibernate}, whose
 *       convention names what an entity leaves unnamed.
 *   <li>{@code limbeck.schema}: the schema of tables that name none.
 * </ul>
 */
@AutoService(Processor.class)
public final class LimbeckProcessor extends AbstractProcessor {

  private final SeenClasses seen = new SeenClasses();
  private boolean failed;

  /** Everything: with the annotations alone, the removal of the last entity would go unseen. */
  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  @Override
  public Set<String> getSupportedOptions() {
    return ProcessorOptions.NAMES;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  /** Gathers names, and does the work in the last round; claims nothing. */
  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (failed) {
      return false;
    }
    Reporter reporter = new Reporter(processingEnv.getMessager());
    try {
      seen.add(annotations, round);
      if (round.processingOver()) {
        new LastRound(processingEnv, reporter, seen).run(round.errorRaised());
      }
    } catch (ProcessorException expected) {
      failed = true;
      reporter.print(javax.tools.Diagnostic.Kind.ERROR, expected.asMessage());
    } catch (RuntimeException | LinkageError | StackOverflowError unexpected) {
      // An exception that escapes would end javac with a stack trace and without its own messages.
      failed = true;
      reporter.print(javax.tools.Diagnostic.Kind.ERROR, UnexpectedProblem.message(unexpected));
    }
    return false;
  }
}
