package dev.limbeck.render;

import com.palantir.javapoet.CodeBlock;
import dev.limbeck.schema.Sequence;
import dev.limbeck.schema.SequenceOptions;
import dev.limbeck.schema.SqlType;

/** A sequence as a migration spells it. */
final class SequenceCode {

  private final Words words;

  SequenceCode(Words words) {
    this.words = words;
  }

  CodeBlock create(Sequence sequence) {
    CodeBlock facets = facets(sequence);
    if (facets.isEmpty()) {
      return CodeBlock.of("createSequence($S)", sequence.name().toString());
    }
    return CodeBlock.of(
        "createSequence($S, sequence -> sequence$L)", sequence.name().toString(), facets);
  }

  CodeBlock alter(Sequence before, Sequence after) {
    return CodeBlock.of(
        "alterSequence($S,\n$>$>$L,\n$L)$<$<",
        before.name().toString(),
        lambda(before),
        lambda(after));
  }

  private CodeBlock lambda(Sequence sequence) {
    CodeBlock facets = facets(sequence);
    return facets.isEmpty()
        ? CodeBlock.of("sequence -> {}")
        : CodeBlock.of("sequence -> sequence$L", facets);
  }

  private CodeBlock facets(Sequence sequence) {
    CodeBlock.Builder code = CodeBlock.builder();
    if (!sequence.type().equals(SqlType.of("bigint"))) {
      code.add(".as($L)", new TypeCode(words).of(sequence.type()));
    }
    options(code, sequence.options());
    sequence
        .ownedBy()
        .ifPresent(owner -> code.add(".ownedBy($S, $S)", owner.table().toString(), owner.column()));
    return code.add(sequence.unlogged() ? ".unlogged()" : "").build();
  }

  private static void options(CodeBlock.Builder code, SequenceOptions options) {
    if (options.start() != 1) {
      code.add(".startWith($L)", LongCode.of(options.start()));
    }
    if (options.increment() != 1) {
      code.add(".incrementBy($L)", LongCode.of(options.increment()));
    }
    options.minimum().ifPresent(value -> code.add(".minimum($L)", LongCode.of(value)));
    options.maximum().ifPresent(value -> code.add(".maximum($L)", LongCode.of(value)));
    if (options.cache() != 1) {
      code.add(".cache($L)", LongCode.of(options.cache()));
    }
    if (options.cycle()) {
      code.add(".cycle()");
    }
  }
}
