package dev.limbeck.render;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.limbeck.operation.Operation;
import java.util.List;

/** The statements of a migration alone, to be shown to a person. */
public final class Snippet {

  private static final String METHOD = "snippet";
  private static final int INDENT = 4;

  private Snippet() {}

  /** The lines that spell operations within {@code upgrade(Operations op)}. */
  public static List<String> of(List<Operation> operations) {
    Words words = new Words();
    MethodSpec method =
        MethodSpec.methodBuilder(METHOD)
            .addCode(new OperationCode(words, "op").of(operations))
            .build();
    JavaFile file =
        words
            .importedBy(
                JavaFile.builder("", TypeSpec.classBuilder("Snippet").addMethod(method).build()))
            .skipJavaLangImports(true)
            .build();
    List<String> lines = file.toString().lines().toList();
    int first = lines.indexOf("  void " + METHOD + "() {") + 1;
    int end = lines.lastIndexOf("  }");
    return lines.subList(first, end).stream()
        .map(line -> line.substring(Math.min(INDENT, line.length())))
        .toList();
  }
}
