package dev.limbeck.render;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.limbeck.Accepts;
import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;
import dev.limbeck.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes a migration as Java source: the same draft gives the same bytes. */
public final class MigrationRenderer {

  // javac refuses a method of more than 64 kB (The Java Virtual Machine Specification, 4.7.3).
  private static final int OPERATIONS_IN_A_METHOD = 400;

  private final MigrationDraft draft;
  private final Words words = new Words();
  private final List<MethodSpec> parts = new ArrayList<>();

  private MigrationRenderer(MigrationDraft draft) {
    this.draft = draft;
  }

  public static RenderedMigration render(MigrationDraft draft) {
    return new MigrationRenderer(draft).render();
  }

  private RenderedMigration render() {
    MethodSpec upgrade = direction("upgrade", draft.upgrade());
    MethodSpec downgrade = direction("downgrade", draft.downgrade());
    TypeSpec type =
        TypeSpec.classBuilder(draft.className())
            .addJavadoc("$L", MigrationJavadoc.of(draft))
            .addAnnotation(revision())
            .addAnnotations(accepted())
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addSuperinterface(Migration.class)
            .addMethod(upgrade)
            .addMethod(downgrade)
            .addMethods(parts)
            .build();
    JavaFile file =
        words
            .importedBy(JavaFile.builder(draft.packageName(), type))
            .skipJavaLangImports(true)
            .build();
    return new RenderedMigration(
        draft.packageName(), draft.className(), draft.form().headed(file.toString()));
  }

  private AnnotationSpec revision() {
    AnnotationSpec.Builder annotation = AnnotationSpec.builder(Revision.class);
    annotation.addMember("id", "$S", draft.id());
    add(annotation, "revises", draft.parents());
    add(annotation, "dependsOn", draft.dependsOn());
    add(annotation, "labels", draft.labels());
    return annotation.addMember("message", "$S", draft.message()).build();
  }

  private List<AnnotationSpec> accepted() {
    List<AnnotationSpec> annotations = new ArrayList<>();
    draft
        .accepted()
        .forEach(
            (rule, reason) ->
                annotations.add(
                    AnnotationSpec.builder(Accepts.class)
                        .addMember("rule", "$S", rule)
                        .addMember("reason", "$S", reason)
                        .build()));
    return annotations;
  }

  private static void add(AnnotationSpec.Builder annotation, String member, List<String> texts) {
    if (texts.size() == 1) {
      annotation.addMember(member, "$S", texts.get(0));
    } else if (!texts.isEmpty()) {
      annotation.addMember(member, "{$L}", ConstraintCode.strings(texts));
    }
  }

  private MethodSpec direction(String name, List<Operation> operations) {
    return method(name, body(name, operations))
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .build();
  }

  private CodeBlock body(String name, List<Operation> operations) {
    OperationCode statements = new OperationCode(words, "op");
    if (operations.size() <= OPERATIONS_IN_A_METHOD) {
      return statements.of(operations);
    }
    CodeBlock.Builder calls = CodeBlock.builder();
    for (int from = 0; from < operations.size(); from += OPERATIONS_IN_A_METHOD) {
      int to = Math.min(from + OPERATIONS_IN_A_METHOD, operations.size());
      String part = name + "Part" + (from / OPERATIONS_IN_A_METHOD + 1);
      CodeBlock code = statements.of(operations.subList(from, to));
      parts.add(method(part, code).addModifiers(Modifier.PRIVATE).build());
      calls.addStatement("$L(op)", part);
    }
    return calls.build();
  }

  private static MethodSpec.Builder method(String name, CodeBlock code) {
    return MethodSpec.methodBuilder(name).addParameter(Operations.class, "op").addCode(code);
  }
}
