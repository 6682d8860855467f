package dev.limbeck.source;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.Problem;
import com.github.javaparser.TokenRange;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.Name;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import dev.limbeck.problem.LimbeckException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One source file, parsed, but for the bodies of its methods. */
final class SourceFile {

  private static final String ANNOTATION_PACKAGE = "dev.limbeck";
  private static final String ANNOTATION = "Revision";
  private static final String QUALIFIED_ANNOTATION = ANNOTATION_PACKAGE + "." + ANNOTATION;

  private final Path path;
  private final CompilationUnit unit;

  private SourceFile(Path path, CompilationUnit unit) {
    this.path = path;
    this.unit = unit;
  }

  static SourceFile parse(Path path, String text) {
    ParserConfiguration configuration =
        new ParserConfiguration()
            .setLanguageLevel(LanguageLevel.RAW) // what is left out, javac checks anyway
            .setPreprocessUnicodeEscapes(true); // as javac does, before anything else (JLS 3.3)
    ParseResult<CompilationUnit> result =
        new JavaParser(configuration).parse(MethodBodies.emptied(text, ANNOTATION));
    if (!result.isSuccessful()) {
      throw notJava(path, result.getProblem(0));
    }
    return new SourceFile(path, result.getResult().orElseThrow());
  }

  private static LimbeckException notJava(Path path, Problem problem) {
    String line =
        problem
            .getLocation()
            .flatMap(TokenRange::toRange)
            .map(range -> ":" + range.begin.line)
            .orElse("");
    String what = problem.getMessage().lines().findFirst().orElse("").strip();
    return new LimbeckException(
        "%s%s does not parse as Java; mend it and try again: %s".formatted(path, line, what));
  }

  /** The migrations that the file declares, in the order in which they stand. */
  List<SourceRevision> revisions() {
    return unit.getTypes().stream()
        .flatMap(SourceFile::withMembers)
        .flatMap(type -> revision(type).stream())
        .toList();
  }

  private static Stream<TypeDeclaration<?>> withMembers(TypeDeclaration<?> type) {
    return Stream.concat(
        Stream.of(type),
        type.getMembers().stream()
            .filter(TypeDeclaration.class::isInstance)
            .flatMap(it -> withMembers((TypeDeclaration<?>) it)));
  }

  private Optional<SourceRevision> revision(TypeDeclaration<?> type) {
    return type.getAnnotations().stream()
        .filter(this::isRevision)
        .findFirst()
        .map(annotation -> revision(type, annotation));
  }

  private SourceRevision revision(TypeDeclaration<?> type, AnnotationExpr annotation) {
    String description = type.getJavadoc().map(DocComment::text).orElse("");
    RevisionAnnotation values = RevisionAnnotation.of(path, annotation);
    return new SourceRevision(values.revision(binaryName(type)), path, description);
  }

  private boolean isRevision(AnnotationExpr annotation) {
    String name = annotation.getNameAsString();
    if (!name.equals(ANNOTATION)) {
      return name.equals(QUALIFIED_ANNOTATION);
    }
    return importedAs(ANNOTATION)
        .map(imported -> imported.equals(QUALIFIED_ANNOTATION))
        .orElseGet(() -> !declares(ANNOTATION) && seesWholePackage());
  }

  private Optional<String> importedAs(String simpleName) {
    return unit.getImports().stream()
        .filter(it -> !it.isAsterisk() && it.getName().getIdentifier().equals(simpleName))
        .map(it -> it.getNameAsString())
        .findFirst();
  }

  private boolean declares(String simpleName) {
    return unit.getTypes().stream().anyMatch(type -> type.getNameAsString().equals(simpleName));
  }

  private boolean seesWholePackage() {
    return packageName().equals(ANNOTATION_PACKAGE)
        || unit.getImports().stream()
            .anyMatch(
                it ->
                    it.isAsterisk()
                        && !it.isStatic()
                        && it.getNameAsString().equals(ANNOTATION_PACKAGE));
  }

  private String packageName() {
    return unit.getPackageDeclaration().map(it -> it.getName()).map(Name::asString).orElse("");
  }

  /** The name that {@code Class.forName} takes: a nested class's with a dollar. */
  private String binaryName(TypeDeclaration<?> type) {
    String name = type.getNameAsString();
    Optional<Node> outer = type.getParentNode();
    while (outer.isPresent() && outer.get() instanceof NodeWithSimpleName<?> named) {
      name = named.getNameAsString() + "$" + name;
      outer = outer.get().getParentNode();
    }
    return packageName().isEmpty() ? name : packageName() + "." + name;
  }
}
