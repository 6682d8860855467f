package dev.limbeck.source;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MemberValuePair;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import com.github.javaparser.ast.expr.SingleMemberAnnotationExpr;
import dev.limbeck.problem.LimbeckException;
import dev.limbeck.revision.RevisionInfo;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The values of one {@code @Revision}, as far as they stand there as text. */
final class RevisionAnnotation {

  private static final String ID = "id";
  private static final String REVISES = "revises";
  private static final String DEPENDS_ON = "dependsOn";
  private static final String LABELS = "labels";
  private static final String MESSAGE = "message";
  private static final Set<String> MEMBERS = Set.of(ID, REVISES, DEPENDS_ON, LABELS, MESSAGE);

  private final Path file;
  private final Map<String, Expression> values = new TreeMap<>();

  private RevisionAnnotation(Path file) {
    this.file = file;
  }

  static RevisionAnnotation of(Path file, AnnotationExpr annotation) {
    RevisionAnnotation revision = new RevisionAnnotation(file);
    if (annotation instanceof SingleMemberAnnotationExpr single) {
      throw revision.problem(
          single, "@Revision has no member value; write @Revision(id = \"...\").");
    }
    if (annotation instanceof NormalAnnotationExpr normal) {
      normal.getPairs().forEach(revision::take);
    }
    if (!revision.values.containsKey(ID)) {
      throw revision.problem(annotation, "@Revision has no id; write @Revision(id = \"...\").");
    }
    return revision;
  }

  private void take(MemberValuePair pair) {
    if (!MEMBERS.contains(pair.getNameAsString())) {
      throw problem(
          pair,
          "@Revision has no member %s; it has id, revises, dependsOn, labels and message."
              .formatted(pair.getNameAsString()));
    }
    values.put(pair.getNameAsString(), pair.getValue());
  }

  RevisionInfo revision(String className) {
    return new RevisionInfo(
        text(ID), texts(REVISES), texts(DEPENDS_ON), texts(LABELS), text(MESSAGE), className);
  }

  private String text(String member) {
    Expression value = values.get(member);
    return value == null ? "" : text(member, value);
  }

  private List<String> texts(String member) {
    Expression value = values.get(member);
    if (value == null) {
      return List.of();
    }
    if (value instanceof ArrayInitializerExpr array) {
      return array.getValues().stream().map(element -> text(member, element)).toList();
    }
    return List.of(text(member, value));
  }

  private String text(String member, Expression value) {
    return ConstantText.of(value)
        .orElseThrow(
            () ->
                problem(
                    value,
                    "the %s of @Revision is not a literal (%s), and migrations are read without"
                            .formatted(member, value)
                        + " compiling them; write the text itself there."));
  }

  private LimbeckException problem(Node node, String message) {
    String line = node.getBegin().map(begin -> ":" + begin.line).orElse("");
    return new LimbeckException(file + line + ": " + message);
  }
}
