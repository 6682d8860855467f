package dev.limbeck.render;

import com.palantir.javapoet.CodeBlock;
import dev.limbeck.operation.AddEnumValue;
import dev.limbeck.operation.RebuildType;
import dev.limbeck.schema.CompositeType;
import dev.limbeck.schema.CompositeType.Attribute;
import dev.limbeck.schema.DomainType;
import dev.limbeck.schema.EnumType;
import dev.limbeck.schema.UserType;
import java.util.List;

/** A user's type as a migration spells it. */
final class TypeDefinitionCode {

  private final Words words;

  TypeDefinitionCode(Words words) {
    this.words = words;
  }

  CodeBlock create(UserType type) {
    return type.accept(new Creation());
  }

  CodeBlock rebuild(RebuildType rebuild) {
    boolean isEnum = rebuild.after() instanceof EnumType;
    return CodeBlock.of(
        "$L($S,\n$>$>$L,\n$L)$<$<",
        isEnum ? "rebuildEnum" : "rebuildComposite",
        rebuild.before().name().toString(),
        rebuild.before().accept(new Parts()),
        rebuild.after().accept(new Parts()));
  }

  CodeBlock addValue(AddEnumValue add) {
    String type = add.type().toString();
    if (add.place().isEmpty()) {
      return CodeBlock.of("addEnumValue($S, $S)", type, add.value());
    }
    AddEnumValue.Place place = add.place().orElseThrow();
    String verb =
        place.side() == AddEnumValue.Side.BEFORE ? "addEnumValueBefore" : "addEnumValueAfter";
    return CodeBlock.of("$L($S, $S, $S)", verb, type, add.value(), place.neighbour());
  }

  CodeBlock attribute(Attribute attribute) {
    return CodeBlock.of("$S, $L", attribute.name(), new TypeCode(words).of(attribute.type()));
  }

  private CodeBlock attributes(CompositeType type) {
    CodeBlock.Builder code = CodeBlock.builder().add("type -> {\n$>");
    type.attributes()
        .forEach(attribute -> code.addStatement("type.attribute($L)", attribute(attribute)));
    return code.add("$<}").build();
  }

  private static CodeBlock facets(DomainType type) {
    CodeBlock.Builder code = CodeBlock.builder();
    if (!type.nullable()) {
      code.addStatement("domain.notNull()");
    }
    type.value().ifPresent(sql -> code.addStatement("domain.defaultTo($S)", sql));
    type.collation().ifPresent(it -> code.addStatement("domain.collate($S)", it));
    type.checks().forEach(it -> code.addStatement("domain.check($S, $S)", it.name(), it.sql()));
    return code.build();
  }

  private final class Creation implements UserType.Visitor<CodeBlock> {
    @Override
    public CodeBlock visit(EnumType type) {
      String name = type.name().toString();
      return type.values().isEmpty()
          ? CodeBlock.of("createEnum($S)", name)
          : CodeBlock.of("createEnum($S, $L)", name, ConstraintCode.strings(type.values()));
    }

    @Override
    public CodeBlock visit(DomainType type) {
      String name = type.name().toString();
      CodeBlock base = new TypeCode(words).of(type.base());
      CodeBlock facets = facets(type);
      return facets.isEmpty()
          ? CodeBlock.of("createDomain($S, $L)", name, base)
          : CodeBlock.of("createDomain($S, $L, domain -> {\n$>$L$<})", name, base, facets);
    }

    @Override
    public CodeBlock visit(CompositeType type) {
      return CodeBlock.of("createComposite($S, $L)", type.name().toString(), attributes(type));
    }
  }

  private final class Parts implements UserType.Visitor<CodeBlock> {
    @Override
    public CodeBlock visit(EnumType type) {
      return CodeBlock.of("$T.of($L)", List.class, ConstraintCode.strings(type.values()));
    }

    @Override
    public CodeBlock visit(CompositeType type) {
      return attributes(type);
    }

    @Override
    public CodeBlock visit(DomainType type) {
      return facets(type);
    }
  }
}
