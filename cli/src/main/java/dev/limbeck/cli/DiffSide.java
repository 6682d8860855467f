package dev.limbeck.cli;

import dev.limbeck.diff.SchemaFilter;
import dev.limbeck.introspect.Survey;
import dev.limbeck.schema.Hints;
import dev.limbeck.schema.Schema;
import java.util.List;
import java.util.Optional;

/**
 * One side of a comparison.
 *
 * @param shown what to call it
 * @param survey what it holds
 * @param hints what entities say besides; none for all else
 * @param entities whether it is what entities ask for, who have no words for much
 * @param place where it lives, if it is a database
 */
record DiffSide(String shown, Survey survey, Hints hints, boolean entities, Optional<Place> place) {

  /**
   * A database and what of it is looked at.
   *
   * @param schemas those of its schemas, besides the connection's current one
   * @param wholly whether all of its schemas are, whatever {@code schemas} says
   * @param filter what of them is looked at
   */
  record Place(Database database, List<String> schemas, boolean wholly, SchemaFilter filter) {}

  /** One that is no database. */
  static DiffSide of(String shown, Schema schema) {
    return new DiffSide(shown, Survey.of(schema), Hints.NONE, false, Optional.empty());
  }

  /** What entities ask for. */
  static DiffSide ofEntities(String shown, Schema schema, Hints hints) {
    return new DiffSide(shown, Survey.of(schema), hints, true, Optional.empty());
  }

  Schema schema() {
    return survey.schema();
  }

  boolean isDatabase() {
    return place.isPresent();
  }
}
