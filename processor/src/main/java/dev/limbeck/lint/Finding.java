package dev.limbeck.lint;

import dev.limbeck.schema.QualifiedName;
import java.util.List;
import java.util.Set;

/**
 * Something in a migration that a careful reader would not let pass.
 *
 * @param rule the name by which it can be accepted
 * @param line where it stands in the source, counted from 1; 0 if that is not known
 * @param subject what it is about, for people: the step, or the direction
 * @param reason why it matters, as a sentence
 * @param tables those whose rows make it matter: with all of them empty it does not; none if it
 *     matters anyway
 * @param instead the lines of Java to write instead; none where only the author can know
 */
public record Finding(
    String rule,
    int line,
    String subject,
    String reason,
    Set<QualifiedName> tables,
    List<String> instead) {

  public Finding {
    tables = Set.copyOf(tables);
    instead = List.copyOf(instead);
  }
}
