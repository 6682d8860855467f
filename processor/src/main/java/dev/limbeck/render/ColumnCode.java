package dev.limbeck.render;

import com.palantir.javapoet.CodeBlock;
import dev.limbeck.schema.Column;
import dev.limbeck.schema.Default;
import dev.limbeck.schema.SequenceOptions;

/** A column as a migration spells it: {@code column("email", varchar(255)).notNull()}. */
final class ColumnCode {

  private final Words words;

  ColumnCode(Words words) {
    this.words = words;
  }

  /** Outside a table. */
  CodeBlock standalone(Column column) {
    return withFacets(words.definition("column"), column);
  }

  /** Inside {@code createTable}. */
  CodeBlock inTable(Column column) {
    return withFacets(CodeBlock.of("table.column"), column);
  }

  private CodeBlock withFacets(CodeBlock verb, Column column) {
    CodeBlock.Builder code = CodeBlock.builder();
    code.add("$L($S, $L)", verb, column.name(), new TypeCode(words).of(column.type()));
    if (!column.nullable() && !isIdentity(column)) {
      code.add(".notNull()");
    }
    column.value().ifPresent(value -> code.add(value(value)));
    column.collation().ifPresent(collation -> code.add(".collate($S)", collation));
    code.add(StorageCode.of(words, column.storage()));
    column.comment().ifPresent(comment -> code.add(".comment($S)", comment));
    return code.build();
  }

  // The word identity() says not null itself.
  private static boolean isIdentity(Column column) {
    return column.value().filter(Default.Identity.class::isInstance).isPresent();
  }

  private static CodeBlock value(Default value) {
    if (value instanceof Default.Expression expression) {
      return CodeBlock.of(".defaultTo($S)", expression.sql());
    }
    if (value instanceof Default.Generated generated) {
      boolean stored = generated.storage() == Default.Generated.Storage.STORED;
      return CodeBlock.of(".$L($S)", stored ? "generatedAs" : "virtualAs", generated.sql());
    }
    return identity((Default.Identity) value);
  }

  private static CodeBlock identity(Default.Identity identity) {
    boolean always = identity.generation() == Default.Identity.Generation.ALWAYS;
    String verb = always ? "identityAlways" : "identity";
    if (identity.options().equals(SequenceOptions.DEFAULTS)) {
      return CodeBlock.of(".$L()", verb);
    }
    return CodeBlock.of(".$L(options -> options$L)", verb, options(identity.options()));
  }

  private static CodeBlock options(SequenceOptions options) {
    CodeBlock.Builder code = CodeBlock.builder();
    if (options.start() != 1) {
      code.add(".withStart($L)", LongCode.of(options.start()));
    }
    if (options.increment() != 1) {
      code.add(".withIncrement($L)", LongCode.of(options.increment()));
    }
    options.minimum().ifPresent(value -> code.add(".withMinimum($L)", LongCode.of(value)));
    options.maximum().ifPresent(value -> code.add(".withMaximum($L)", LongCode.of(value)));
    if (options.cache() != 1) {
      code.add(".withCache($L)", LongCode.of(options.cache()));
    }
    if (options.cycle()) {
      code.add(".withCycle(true)");
    }
    return code.build();
  }
}
