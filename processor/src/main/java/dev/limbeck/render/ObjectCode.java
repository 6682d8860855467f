package dev.limbeck.render;

import static com.palantir.javapoet.CodeBlock.joining;

import com.palantir.javapoet.CodeBlock;
import dev.limbeck.operation.DatabaseObject;
import dev.limbeck.operation.DatabaseObject.Extension;
import dev.limbeck.operation.DatabaseObject.Grant;
import dev.limbeck.operation.DatabaseObject.Policy;
import dev.limbeck.operation.DatabaseObject.Replaceable;
import dev.limbeck.operation.DatabaseObject.RowLevelSecurity;
import dev.limbeck.operation.DatabaseObject.Trigger;
import dev.limbeck.operation.DatabaseObject.View;
import dev.limbeck.operation.Routine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The verbs for what a schema does not hold. */
final class ObjectCode {

  private ObjectCode() {}

  private static CodeBlock call(String verb, String... texts) {
    return call(verb, Arrays.asList(texts));
  }

  private static CodeBlock call(String verb, List<String> texts) {
    return texts.stream()
        .map(text -> CodeBlock.of("$S", text))
        .collect(joining(", ", verb + "(", ")"));
  }

  private static String kind(View view) {
    return view.materialized() ? "MaterializedView" : "View";
  }

  private static String kind(Routine routine) {
    return routine.kind() == Routine.Kind.FUNCTION ? "Function" : "Procedure";
  }

  private static CodeBlock extension(String verb, Extension extension) {
    CodeBlock.Builder facets = CodeBlock.builder();
    extension.schema().ifPresent(name -> facets.add(".schema($S)", name));
    extension.version().ifPresent(text -> facets.add(".version($S)", text));
    return facets.isEmpty()
        ? call(verb, extension.name())
        : CodeBlock.of("$L($S, extension -> extension$L)", verb, extension.name(), facets.build());
  }

  /** The verb that creates or drops an object, or does what these come to. */
  record Verb(String come, String go, boolean isCreation)
      implements DatabaseObject.Visitor<CodeBlock> {

    static CodeBlock thatCreates(DatabaseObject object) {
      return object.accept(new Verb("create", "enable", true));
    }

    static CodeBlock thatDrops(DatabaseObject object) {
      return object.accept(new Verb("drop", "disable", false));
    }

    private CodeBlock named(String kind, Optional<String> text, String... names) {
      return call(come + kind, Stream.concat(Stream.of(names), text.stream()).toList());
    }

    @Override
    public CodeBlock visit(View view) {
      return named(kind(view), view.query(), view.name().toString());
    }

    @Override
    public CodeBlock visit(Routine routine) {
      return named(kind(routine), routine.definition(), routine.signature());
    }

    @Override
    public CodeBlock visit(Trigger trigger) {
      List<String> texts = new ArrayList<>(List.of(trigger.name(), trigger.table().toString()));
      trigger.firing().ifPresent(it -> texts.addAll(List.of(it.events(), it.action())));
      return call(come + "Trigger", texts);
    }

    @Override
    public CodeBlock visit(Policy policy) {
      return named("Policy", policy.rule(), policy.name(), policy.table().toString());
    }

    @Override
    public CodeBlock visit(RowLevelSecurity security) {
      String forced = isCreation ? "force" : "noForce";
      return call(
          (security.forced() ? forced : go) + "RowLevelSecurity", security.table().toString());
    }

    @Override
    public CodeBlock visit(Grant grant) {
      List<String> texts = new ArrayList<>(List.of(grant.privileges(), grant.on()));
      texts.addAll(grant.roles());
      return call(isCreation ? "grant" : "revoke", texts);
    }

    @Override
    public CodeBlock visit(Extension extension) {
      return extension(come + "Extension", extension);
    }
  }

  /** The verb that replaces an object. */
  record Replacement(Replaceable before) implements Replaceable.TextVisitor<CodeBlock> {

    static CodeBlock of(Replaceable before, Replaceable after) {
      return after.accept(new Replacement(before));
    }

    private CodeBlock named(String kind, String name, Optional<String> text) {
      return call(
          "replace" + kind,
          Stream.of(Stream.of(name), before.text().stream(), text.stream())
              .flatMap(it -> it)
              .toList());
    }

    @Override
    public CodeBlock visit(View view) {
      return named(kind(view), view.name().toString(), view.query());
    }

    @Override
    public CodeBlock visit(Routine routine) {
      return named(kind(routine), routine.signature(), routine.definition());
    }
  }
}
