package dev.limbeck.render;

import com.palantir.javapoet.CodeBlock;
import dev.limbeck.schema.Check;
import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.Constraint.Deferral;
import dev.limbeck.schema.Exclusion;
import dev.limbeck.schema.ForeignKey;
import dev.limbeck.schema.IndexKey;
import dev.limbeck.schema.PrimaryKey;
import dev.limbeck.schema.Unique;
import java.util.List;
import java.util.function.Function;

/** A constraint as a migration spells it: {@code unique("users_email_key", "email")}. */
final class ConstraintCode implements Constraint.Visitor<CodeBlock> {

  private final Words words;
  private final Function<String, CodeBlock> verb;

  private ConstraintCode(Words words, Function<String, CodeBlock> verb) {
    this.words = words;
    this.verb = verb;
  }

  /** Outside a table. */
  static CodeBlock standalone(Words words, Constraint constraint) {
    return constraint.accept(new ConstraintCode(words, words::definition));
  }

  /** Inside {@code createTable} or {@code createPartition}. */
  static CodeBlock inTable(Words words, String receiver, Constraint constraint) {
    return constraint.accept(
        new ConstraintCode(words, name -> CodeBlock.of("$L.$L", receiver, name)));
  }

  @Override
  public CodeBlock visit(PrimaryKey key) {
    return CodeBlock.of("$L$L", over("primaryKey", key), StorageCode.with(key.parameters()));
  }

  @Override
  public CodeBlock visit(Unique unique) {
    CodeBlock.Builder code = over("unique", unique).toBuilder();
    if (!unique.include().isEmpty()) {
      code.add(".include($L)", strings(unique.include()));
    }
    if (unique.nullsNotDistinct()) {
      code.add(".nullsNotDistinct()");
    }
    code.add(StorageCode.with(unique.parameters()));
    return code.add(deferral(unique.deferral())).build();
  }

  @Override
  public CodeBlock visit(ForeignKey key) {
    CodeBlock.Builder code = over("foreignKey", key).toBuilder();
    code.add(".references($S, $L)", key.references().toString(), strings(key.referencedColumns()));
    if (key.onDelete() != ForeignKey.Action.NO_ACTION) {
      code.add(".onDelete($L)", words.action(key.onDelete()));
    }
    if (key.onUpdate() != ForeignKey.Action.NO_ACTION) {
      code.add(".onUpdate($L)", words.action(key.onUpdate()));
    }
    return code.add(deferral(key.deferral())).build();
  }

  @Override
  public CodeBlock visit(Check check) {
    return CodeBlock.of("$L($S, $S)", verb.apply("check"), check.name(), check.sql());
  }

  @Override
  public CodeBlock visit(Exclusion exclusion) {
    CodeBlock.Builder code = CodeBlock.builder();
    code.add("$L($S)", verb.apply("exclusion"), exclusion.name());
    if (!exclusion.method().equals("gist")) {
      code.add(".using($S)", exclusion.method());
    }
    exclusion.elements().forEach(element -> code.add(element(element)));
    exclusion.where().ifPresent(sql -> code.add(".where($S)", sql));
    code.add(StorageCode.with(exclusion.parameters()));
    return code.add(deferral(exclusion.deferral())).build();
  }

  private static CodeBlock element(Exclusion.Element element) {
    IndexKey key = element.key();
    CodeBlock form = IndexCode.form(key);
    CodeBlock.Builder code = CodeBlock.builder();
    code.add("\n$>$>.$L($S, $S", IndexCode.kind(key), key.sql(), element.operator());
    if (!form.isEmpty()) {
      code.add(", key -> key$L", form);
    }
    return code.add(")$<$<").build();
  }

  static CodeBlock strings(List<String> values) {
    return values.stream().map(value -> CodeBlock.of("$S", value)).collect(CodeBlock.joining(", "));
  }

  private CodeBlock over(String name, Constraint constraint) {
    return CodeBlock.of(
        "$L($S, $L)", verb.apply(name), constraint.name(), strings(constraint.columns()));
  }

  private static CodeBlock deferral(Deferral deferral) {
    return switch (deferral) {
      case NOT_DEFERRABLE -> CodeBlock.of("");
      case INITIALLY_IMMEDIATE -> CodeBlock.of(".deferrable()");
      case INITIALLY_DEFERRED -> CodeBlock.of(".initiallyDeferred()");
    };
  }
}
