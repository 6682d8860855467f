package dev.limbeck.cli;

import dev.limbeck.introspect.Extension;
import dev.limbeck.introspect.Survey;
import dev.limbeck.introspect.SurveyPart;
import dev.limbeck.problem.LimbeckException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a database holds that is to be taken over.
 *
 * @param shown what to call it
 * @param whole everything, also what is not looked at
 * @param part what is
 * @param extensions those that it needs
 */
record Found(String shown, Survey whole, Survey part, List<Extension> extensions) {

  /** Reads it, in one view of the database. */
  static Found in(DiffSources sources, Database database) {
    DiffSide.Place place = sources.place(database, new TreeSet<>());
    try (Connection connection = database.connect()) {
      Survey whole = DiffSources.whole(place, connection);
      return new Found(
          database.url().shown(),
          whole,
          new SurveyPart(place.filter()).of(whole),
          Extension.usedIn(connection));
    } catch (SQLException e) {
      throw new LimbeckException(
          "%s cannot be read: %s".formatted(database.url().shown(), e.getMessage()), e);
    }
  }

  /** Says what the migration does not make. */
  void report(Console console) {
    List<String> beside = beside();
    if (!beside.isEmpty()) {
      console.print("In the database, and not made by this migration:");
      beside.forEach(line -> console.print("  " + line));
    }
  }

  /** The same for a reader of the migration. */
  List<String> remarks() {
    List<String> beside = beside();
    return beside.isEmpty()
        ? List.of()
        : List.of("Not made here, though the database had it: " + String.join("; ", beside) + ".");
  }

  /** Why it may be that the migration cannot be made. */
  LimbeckException explained(LimbeckException problem) {
    List<String> beside = beside();
    return beside.isEmpty()
        ? problem
        : new LimbeckException(
            "%s\nIt may need what the database has beside Limbeck's model: %s. Leave out the tables that do, with --exclude-table."
                .formatted(problem.getMessage(), String.join("; ", beside)),
            problem);
  }

  private List<String> beside() {
    return part.beside().stream().filter(line -> !made().contains(line)).toList();
  }

  // As the survey calls them.
  private Set<String> made() {
    return extensions.stream()
        .map(it -> "extension " + it.name().name())
        .collect(Collectors.toSet());
  }
}
