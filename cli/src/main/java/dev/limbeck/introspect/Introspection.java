package dev.limbeck.introspect;

import static java.util.Comparator.comparing;

import dev.limbeck.schema.Schema;
import java.util.List;

/**
 * What was found in a database.
 *
 * @param schema everything that the model can say
 * @param unmodelled what is there besides, sorted; nothing in it was misread in silence
 */
public record Introspection(Schema schema, List<Unmodelled> unmodelled) {

  public Introspection {
    unmodelled =
        unmodelled.stream()
            .sorted(
                comparing(Unmodelled::kind)
                    .thenComparing(Unmodelled::object)
                    .thenComparing(note -> note.part().orElse(""))
                    .thenComparing(Unmodelled::what))
            .toList();
  }
}
