package dev.limbeck.diff;

import static java.util.stream.Collectors.joining;

import dev.limbeck.schema.Column;
import dev.limbeck.schema.Default;
import dev.limbeck.schema.Sequence;
import dev.limbeck.schema.SequenceOptions;
import java.util.Locale;

/** What a column or a sequence is, in words close to SQL's. */
final class ColumnText {

  private ColumnText() {}

  static String of(Column column) {
    return column.name() + " " + column.type() + (column.nullable() ? "" : " not null");
  }

  /** All that is known of it. */
  static String whole(Column column) {
    return of(column)
        + column.value().map(it -> " " + value(it)).orElse("")
        + column.collation().map(it -> " collated " + it).orElse("")
        + StorageText.of(column.storage()).stream().map(it -> " " + it).collect(joining())
        + column.comment().map(it -> " comment \"%s\"".formatted(it)).orElse("");
  }

  /** Such as {@code default 0}, or {@code no default}. */
  static String value(Column column) {
    return column.value().map(ColumnText::value).orElse("no default");
  }

  static String sequence(Sequence sequence) {
    return sequence.type()
        + options(sequence.options())
        + sequence
            .ownedBy()
            .map(owner -> " owned by " + owner.table() + "." + owner.column())
            .orElse("")
        + (sequence.unlogged() ? " unlogged" : "");
  }

  private static String value(Default value) {
    if (value instanceof Default.Expression expression) {
      return "default " + expression.sql();
    }
    if (value instanceof Default.Generated generated) {
      return "generated always as (" + generated.sql() + ") " + words(generated.storage());
    }
    Default.Identity identity = (Default.Identity) value;
    return "generated "
        + words(identity.generation())
        + " as identity"
        + options(identity.options());
  }

  private static String options(SequenceOptions options) {
    return " start "
        + options.start()
        + " increment "
        + options.increment()
        + options.minimum().map(minimum -> " minimum " + minimum).orElse("")
        + options.maximum().map(maximum -> " maximum " + maximum).orElse("")
        + (options.cache() == 1 ? "" : " cache " + options.cache())
        + (options.cycle() ? " cycle" : "");
  }

  private static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
