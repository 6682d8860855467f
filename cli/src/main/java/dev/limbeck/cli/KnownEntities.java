package dev.limbeck.cli;

import dev.limbeck.diff.Normaliser;
import dev.limbeck.diff.Reconciliation.Unknown;
import dev.limbeck.diff.SchemaFilter;
import dev.limbeck.operation.DropTable;
import dev.limbeck.problem.RefusedException;
import dev.limbeck.project.EntityModel;
import dev.limbeck.project.ModuleModel;
import dev.limbeck.project.Setting;
import dev.limbeck.project.Snapshot;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The entities of a project that may not be compiled yet.
 *
 * @param model what they ask for; empty if that is not known
 * @param reason why it is not, and the way out
 */
record KnownEntities(Optional<EntityModel> model, String reason) {

  private static final String NONE =
      "No class that was compiled is an entity, so there is nothing to compare with it yet.";

  static KnownEntities of(Project project) {
    try {
      EntityModel model = Model.upToDate(project.settings());
      return model.schema().equals(Schema.EMPTY)
          ? new KnownEntities(Optional.empty(), NONE)
          : new KnownEntities(Optional.of(model), "");
    } catch (RefusedException e) {
      return new KnownEntities(Optional.empty(), Objects.requireNonNull(e.getMessage()));
    }
  }

  List<ModuleModel> modules() {
    return model.map(EntityModel::modules).orElse(List.of());
  }

  /** Says how they differ from what was taken over. */
  void compare(
      SchemaFilter filter, Draft draft, Found found, Normaliser normaliser, Console console) {
    if (model.isEmpty()) {
      console.say("How the entities differ is not known yet; \"limbeck check\" says it later.");
      console.say(reason);
      return;
    }
    EntityModel said = FilteredModel.of(model.get(), filter);
    said.warnings().forEach(warning -> console.warn("Warning: " + warning));
    Snapshot head = draft.snapshot().orElseThrow();
    Comparison comparison =
        Comparison.of(
            said, filter.part(head.schema()), found.part().schema(), normaliser, Unknown.KEEP);
    new Agreement(said, head, found.shown(), comparison).report(console);
    reportDrops(comparison, console);
  }

  // What no entity has was nobody's decision to drop.
  private static void reportDrops(Comparison comparison, Console console) {
    String tables =
        comparison.steps().stream()
            .filter(DropTable.class::isInstance)
            .map(DropTable.class::cast)
            .map(DropTable::table)
            .map(QualifiedName::toString)
            .collect(Collectors.joining(","));
    if (!tables.isEmpty()) {
      console.print(
          "No entity has the tables that it would drop. To leave them alone, write into limbeck.properties: %s=%s"
              .formatted(Setting.EXCLUDE_TABLE.key(), tables));
    }
  }
}
