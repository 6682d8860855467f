package dev.limbeck.processor;

import dev.limbeck.snapshot.SnapshotResult;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic.Kind;

/** What is done once all classes are known: read, report, and write if there was no error. */
final class LastRound {

  private static final String MAPPING_FILE = "META-INF/orm.xml";

  private final ProcessingEnvironment environment;
  private final Elements elements;
  private final Reporter reporter;
  private final SeenClasses seen;

  LastRound(ProcessingEnvironment environment, Reporter reporter, SeenClasses seen) {
    this.environment = environment;
    this.elements = environment.getElementUtils();
    this.reporter = reporter;
    this.seen = seen;
  }

  void run(boolean errorRaised) {
    ProcessorOptions given = ProcessorOptions.parse(environment.getOptions());
    MappedSchema mapped = new MappedSchema(environment, reporter, seen);
    mapped.refuseOldMapping();
    ProcessorOptions options = given.completed(SpringBoot.isThere(elements), reporter);
    boolean isWhole = !errorRaised && !reporter.hasErrors() && readAndWrite(mapped, options);
    if (!isWhole && options.request().isPresent()) {
      reporter.print(
          Kind.NOTE, new Message("limbeck-329", "No migration is written, because of the errors."));
    }
  }

  private boolean readAndWrite(MappedSchema mapped, ProcessorOptions options) {
    ClassOutput output = new ClassOutput(environment.getFiler());
    MappedClasses classes = classes(output, options);
    Optional<SnapshotResult> result = mapped.read(classes, options);
    if (!classes.isEmpty() && output.has(MAPPING_FILE)) {
      reportMappingFile();
    }
    Revisions revisions = Revisions.read(seen.revisions(), output, elements, reporter);
    revisions.check(environment, reporter);
    if (result.isEmpty() || reporter.hasErrors()) {
      return false;
    }
    if (output.isFolder()) {
      new ModelFiles(output).write(classes, options.mapping(), result.get());
      revisions.writeIndex(output, !classes.isEmpty());
    } else if (!seen.isEmpty() && options.request().isEmpty()) {
      reportNoFolder();
    }
    compareWithSnapshot(options, new CompiledModule(revisions, classes, result.get()));
    return true;
  }

  private MappedClasses classes(ClassOutput output, ProcessorOptions options) {
    return MappedClasses.of(
        KnownClasses.resolve(seen.mapped(), output.classes(), elements, LastRound::isMapped),
        options.include().resolve(elements),
        options.exclude().resolve(elements));
  }

  private void compareWithSnapshot(ProcessorOptions options, CompiledModule module) {
    Optional<SnapshotFile> snapshot = options.snapshot().map(SnapshotFile::read);
    if (snapshot.isEmpty()) {
      return;
    }
    if (options.request().isPresent()) {
      new MigrationWriter(environment, reporter, options.request().get(), seen::isInSource)
          .write(snapshot.get(), module);
    } else {
      new Coverage(options.pending(), reporter, seen::isInSource).check(snapshot.get(), module);
    }
  }

  private void reportNoFolder() {
    reporter.print(
        Kind.NOTE,
        new Message(
            "limbeck-306",
            "No model is written, because javac has no folder for classes; give it one with -d."));
  }

  private void reportMappingFile() {
    reporter.print(
        Kind.WARNING,
        new Message(
            "limbeck-142",
            MAPPING_FILE
                + " is not read, so that nothing of it reaches the schema; say the same in"
                + " annotations, or write what differs into migrations."));
  }

  private static boolean isMapped(TypeElement type) {
    return AnnotationReading.hasAny(type, SeenClasses.MAPPING);
  }
}
