package dev.limbeck.introspect;

import static java.util.stream.Collectors.joining;

import dev.limbeck.schema.Column;
import dev.limbeck.schema.Default;
import dev.limbeck.schema.Exclusion;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.IndexKey;
import dev.limbeck.schema.Statistics;
import dev.limbeck.schema.Table;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The names that expressions may hold. Whether they do, only the server can tell, so a name counts
 * that stands anywhere in their text, in capitals or not.
 */
final class MentionedNames {

  private final String text;

  private MentionedNames(Stream<String> texts) {
    this.text = texts.map(MentionedNames::plain).collect(joining("\n"));
  }

  /** Those in the expressions of a table, and the columns that its keys with expressions have. */
  static MentionedNames in(Table table) {
    return new MentionedNames(
        Stream.of(
                table.columns().stream().flatMap(it -> texts(it).stream()),
                table.constraints().stream()
                    .flatMap(it -> AsCheck.of(it).stream())
                    .map(it -> it.sql()),
                table.constraints().stream()
                    .flatMap(it -> it.asExclusion().stream())
                    .flatMap(MentionedNames::texts),
                table.indexes().stream().flatMap(MentionedNames::texts),
                table.statistics().stream().flatMap(MentionedNames::texts))
            .flatMap(it -> it));
  }

  /** Those in some texts. */
  static MentionedNames in(List<String> texts) {
    return new MentionedNames(texts.stream());
  }

  boolean mayHold(String name) {
    return text.contains("u&\"") || text.contains(name.toLowerCase(Locale.ROOT));
  }

  private static Optional<String> texts(Column column) {
    return column
        .value()
        .flatMap(
            value ->
                value instanceof Default.Expression expression
                    ? Optional.of(expression.sql())
                    : value instanceof Default.Generated generated
                        ? Optional.of(generated.sql())
                        : Optional.empty());
  }

  private static Stream<String> texts(Exclusion exclusion) {
    return Stream.concat(
        exclusion.elements().stream().map(it -> it.key().sql()), exclusion.where().stream());
  }

  private static Stream<String> texts(Index index) {
    return Stream.of(
            index.keys().stream().map(IndexKey::sql),
            index.include().stream(),
            index.where().stream())
        .flatMap(it -> it);
  }

  private static Stream<String> texts(Statistics statistics) {
    return Stream.concat(statistics.columns().stream(), statistics.expressions().stream());
  }

  // As a name reads within quotes, whatever the quotes around it.
  private static String plain(String sql) {
    return sql.replace("\"\"", "\"").replace("''", "'").toLowerCase(Locale.ROOT);
  }
}
