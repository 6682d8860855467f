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
 * writes their index. Told to, it writes the next migration itself.
 *
 * <p>The options, each passed to javac as {@code -Aname=value}:
 *
 * <ul>
 *   <li>those of {@link dev.limbeck.snapshot.MappingOption}: whose names and types are followed,
 *       and the settings of Hibernate's that shape tables.
 *   <li>{@code limbeck.hibernateProperties}: the project's own file with those settings; {@code
 *       limbeck.unit}: the persistence unit in it.
 *   <li>{@code limbeck.include}: mapped classes of the class path that count as if they were
 *       compiled here, {@code com.acme.Customer} or {@code com.acme.model.*} for a package, with
 *       commas between.
 *   <li>{@code limbeck.exclude}: mapped classes that do not count, in the same form.
 *   <li>{@code limbeck.snapshot}: the file of the committed snapshot, {@code
 *       src/main/resources/META-INF/limbeck/schema.json} as a rule.
 *   <li>{@code limbeck.pending}: {@code warn} (the default), {@code error} or {@code off}, for what
 *       the entities ask for and the migrations up to the snapshot do not make.
 *   <li>{@code limbeck.revision}: the message of a migration to write, from the snapshot to the
 *       entities, below the folder that {@code -s} names; the snapshot follows it.
 *   <li>{@code limbeck.created}: the time that goes into the migration's name, such as {@code
 *       2026-01-15T10:30:00Z}; the time that it is by default.
 *   <li>{@code limbeck.package}: the migration's package. By default that of the migration before
 *       it; for a first one, {@code migrations} in the innermost package that holds all mapped
 *       classes.
 *   <li>{@code limbeck.rename}: what only got another name since the last migration, {@code
 *       users.nick:handle} for a column and {@code users:people} for a table, with commas between.
 *   <li>{@code limbeck.plain}: the rules for tables in use that the migration does not follow, with
 *       commas between, or {@code all}: see {@link dev.limbeck.plan.Rule}.
 *   <li>{@code limbeck.className}, {@code limbeck.header}, {@code limbeck.zone}: how the migration
 *       is named and headed: see {@link dev.limbeck.render.MigrationForm}.
 * </ul>
 *
 * <p>To write a migration, javac needs the sources of all entities and all migrations: {@code javac
 * -proc:only -s src/main/java -Alimbeck.snapshot=... -Alimbeck.revision="Add phone to users" ...}
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
