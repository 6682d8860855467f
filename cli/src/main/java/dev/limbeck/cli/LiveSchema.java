package dev.limbeck.cli;

import dev.limbeck.Limbeck;
import dev.limbeck.diff.Differ;
import dev.limbeck.diff.SchemaFilter;
import dev.limbeck.introspect.Extension;
import dev.limbeck.introspect.Introspection;
import dev.limbeck.introspect.Introspector;
import dev.limbeck.introspect.SurveyPart;
import dev.limbeck.introspect.Unmodelled;
import dev.limbeck.problem.LimbeckException;
import dev.limbeck.problem.RefusedException;
import dev.limbeck.progress.ProgressListener;
import dev.limbeck.project.CompiledClasses;
import dev.limbeck.project.EntityModel;
import dev.limbeck.project.Settings;
import dev.limbeck.project.Snapshot;
import dev.limbeck.revision.RevisionInfo;
import dev.limbeck.schema.Schema;
import dev.limbeck.shadow.ShadowDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Supplier;

/**
 * What a database that is at head holds.
 *
 * @param source how to call it
 * @param unmodelled what it holds besides
 * @param extensions those that it needs
 */
record LiveSchema(
    String source, Schema schema, List<Unmodelled> unmodelled, List<Extension> extensions) {

  /** Before there is anything. */
  static final LiveSchema NOTHING = new LiveSchema("nothing", Schema.EMPTY, List.of(), List.of());

  // What runs on a private database is no news.
  private static final ProgressListener SILENT = new ProgressListener() {};

  /** The configured database, or else a private one upgraded to head. */
  static LiveSchema of(Project project, Shadow shadow, SortedSet<String> namespaces) {
    Optional<Database> configured = Database.configured(project.settings());
    if (configured.isEmpty()) {
      return ofShadow(project, shadow, namespaces);
    }
    requireNothingPending(project, configured.get());
    return ofDatabase(configured.get(), () -> namespaces);
  }

  /** The part of it that is looked at. */
  LiveSchema part(SchemaFilter filter) {
    return new LiveSchema(
        source, filter.part(schema), new SurveyPart(filter).notes(unmodelled), extensions);
  }

  /** What a database holds, at head or not. */
  static LiveSchema ofDatabase(Database database, Supplier<SortedSet<String>> namespaces) {
    try (Connection connection = database.connect()) {
      return read(database.url().shown(), connection, namespaces.get());
    } catch (SQLException e) {
      throw unreadable(database.url().shown(), e);
    }
  }

  /** A private database that all the project's compiled migrations were run on. */
  static LiveSchema ofShadow(Project project, Shadow shadow, SortedSet<String> namespaces) {
    String source = "a private PostgreSQL at head";
    if (project.revisions().isEmpty()) {
      return new LiveSchema(source, Schema.EMPTY, List.of(), List.of());
    }
    try (CompiledClasses classes = Compiled.of(project);
        ShadowDatabase database = shadow.database();
        Connection connection = database.connect()) {
      createNeighbours(project, connection);
      Limbeck.configure(database.dataSource())
          .classLoader(classes.loader())
          .listener(SILENT)
          .upgrade();
      return read(source, connection, namespaces);
    } catch (SQLException e) {
      throw unreadable(source, e);
    }
  }

  // What of somebody else's a foreign key of ours may point at.
  private static void createNeighbours(Project project, Connection connection) throws SQLException {
    Settings settings = project.settings();
    Optional<EntityModel> model = EntityModel.find(settings);
    Schema migrated =
        Snapshot.read(settings.snapshot(), settings.shown(settings.snapshot()))
            .map(Snapshot::schema)
            .orElse(Schema.EMPTY);
    if (model.isPresent()) {
      Schema beside = Neighbours.beside(migrated, model.get());
      Schema alone =
          new Schema(
              beside.namespaces(),
              beside.types().stream().filter(it -> migrated.type(it.name()).isEmpty()).toList(),
              beside.tables().stream().filter(it -> migrated.table(it.name()).isEmpty()).toList(),
              List.of());
      Schema start = Schema.EMPTY.withNamespaces(migrated.namespaces());
      ShadowRun.of(Differ.between(start, alone), connection);
    }
  }

  private static void requireNothingPending(Project project, Database database) {
    List<RevisionInfo> pending = Pending.of(project, database);
    if (!pending.isEmpty()) {
      throw new RefusedException(
          "%s is not at head: %s. Run \"limbeck upgrade\" first, so that what is compared is what the next migration starts from."
              .formatted(database.url().shown(), Pending.sentence(pending)));
    }
  }

  private static LiveSchema read(String source, Connection connection, SortedSet<String> namespaces)
      throws SQLException {
    Introspection found = Introspector.read(connection, List.copyOf(namespaces));
    return new LiveSchema(source, found.schema(), found.unmodelled(), Extension.usedIn(connection));
  }

  private static LimbeckException unreadable(String source, SQLException e) {
    return new LimbeckException("%s cannot be read: %s".formatted(source, e.getMessage()), e);
  }
}
