package dev.limbeck.diff;

import static java.util.stream.Collectors.joining;

import dev.limbeck.schema.OrdinalEnum;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * An enum that a column holds by number, some of whose numbers have come to mean another constant:
 * the rows that are there would be read wrongly, although the schema is the same.
 */
public record OrdinalChange(OrdinalEnum before, OrdinalEnum after) {

  /** The changes of meaning; what is not known on both sides is not among them. */
  public static List<OrdinalChange> between(List<OrdinalEnum> before, List<OrdinalEnum> after) {
    List<OrdinalChange> changes = new ArrayList<>();
    for (OrdinalEnum wanted : after) {
      before.stream()
          .filter(wanted::isSameColumn)
          .map(found -> new OrdinalChange(found, wanted))
          .filter(OrdinalChange::meansOther)
          .forEach(changes::add);
    }
    return List.copyOf(changes);
  }

  private boolean meansOther() {
    int shared = Math.min(before.constants().size(), after.constants().size());
    return !before.constants().subList(0, shared).equals(after.constants().subList(0, shared));
  }

  /** Whether each constant has kept its number, and some have kept nothing else: a new name. */
  public boolean isRename() {
    return moved().isEmpty()
        && gone().stream()
            .allMatch(it -> before.constants().indexOf(it) < after.constants().size());
  }

  /** What has become of the numbers, such as {@code PAID was 1 and is 2}. */
  public String moves() {
    List<String> texts = new ArrayList<>();
    for (String constant : before.constants()) {
      int from = before.constants().indexOf(constant);
      int to = after.constants().indexOf(constant);
      if (to < 0) {
        texts.add("%s was %d and is gone".formatted(constant, from));
      } else if (to != from) {
        texts.add("%s was %d and is %d".formatted(constant, from, to));
      }
    }
    return String.join(", ", texts);
  }

  /**
   * The numbers that have a constant of another name, such as {@code 1 was PAID and is SETTLED}.
   */
  public String newNames() {
    return gone().stream()
        .map(it -> before.constants().indexOf(it))
        .map(
            number ->
                "%d was %s and is %s"
                    .formatted(
                        number, before.constants().get(number), after.constants().get(number)))
        .collect(joining(", "));
  }

  /** The statement that renumbers the rows; empty if a constant is gone, or for arrays. */
  public Optional<String> update() {
    if (!gone().isEmpty() || after.isArray()) {
      return Optional.empty();
    }
    String cases =
        moved().stream()
            .map(
                it ->
                    "when %d then %d"
                        .formatted(before.constants().indexOf(it), after.constants().indexOf(it)))
            .collect(joining(" "));
    return Optional.of(
        "update %1$s set %2$s = case %2$s %3$s else %2$s end"
            .formatted(after.table(), after.column(), cases));
  }

  /** The whole of it in one sentence for a person, with the way out. */
  public String text() {
    return isRename()
        ? "%s.%s holds numbers of %s, and %s. If only the name is new, nothing is to be done; if it is another value, the rows are to be changed in a migration."
            .formatted(after.table(), after.column(), after.enumType(), newNames())
        : "%s.%s holds numbers of %s, and %s: rows that are there would be read as other constants. %s"
            .formatted(after.table(), after.column(), after.enumType(), moves(), wayOut());
  }

  private String wayOut() {
    return update()
        .map(sql -> "Renumber them in a migration: op.execute(\"%s\").".formatted(sql))
        .orElse("Renumber them in a migration with op.execute(...).");
  }

  private List<String> gone() {
    return before.constants().stream().filter(it -> !after.constants().contains(it)).toList();
  }

  private List<String> moved() {
    return IntStream.range(0, before.constants().size())
        .filter(
            it -> {
              int now = after.constants().indexOf(before.constants().get(it));
              return now >= 0 && now != it;
            })
        .mapToObj(before.constants()::get)
        .toList();
  }
}
