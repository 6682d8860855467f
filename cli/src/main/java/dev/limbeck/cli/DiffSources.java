package dev.limbeck.cli;

import dev.limbeck.DatabaseUrl;
import dev.limbeck.diff.SchemaFilter;
import dev.limbeck.introspect.Survey;
import dev.limbeck.introspect.SurveyPart;
import dev.limbeck.problem.LimbeckException;
import dev.limbeck.problem.RefusedException;
import dev.limbeck.project.CompiledClasses;
import dev.limbeck.project.EntityModel;
import dev.limbeck.project.Setting;
import dev.limbeck.project.Settings;
import dev.limbeck.project.Snapshot;
import dev.limbeck.revision.RevisionInfo;
import dev.limbeck.revision.RevisionWords;
import dev.limbeck.schema.Hints;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SchemaDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what the words of {@code limbeck diff} name: a database, a file, entities, a revision. */
final class DiffSources {

  private static final Pattern URL =
      Pattern.compile("(jdbc:|r2dbc:|postgres(ql)?:).*", Pattern.DOTALL);

  private final Settings settings;
  private final SchemaFilter filter;
  private final Shadow shadow;

  DiffSources(Settings settings, SchemaFilter filter, Shadow shadow) {
    this.settings = settings;
    this.filter = filter;
    this.shadow = shadow;
  }

  /** Both sides of a comparison. */
  record Sides(DiffSide from, DiffSide to) {

    /** Those that are databases. */
    List<Database> databases() {
      return Stream.of(from, to)
          .flatMap(side -> side.place().stream())
          .map(DiffSide.Place::database)
          .toList();
    }
  }

  /**
   * Reads both. Where a default schema is chosen, a database is looked at in that one and in those
   * that the other side speaks of; otherwise in all its schemas.
   */
  Sides read(String from, String to) {
    Optional<DiffSide> one = isDatabase(from) ? Optional.empty() : Optional.of(model(from));
    Optional<DiffSide> other = isDatabase(to) ? Optional.empty() : Optional.of(model(to));
    return new Sides(
        one.orElseGet(() -> database(from, namespaces(other))),
        other.orElseGet(() -> database(to, namespaces(one))));
  }

  static boolean isDatabase(String source) {
    return URL.matcher(source).matches();
  }

  private static SortedSet<String> namespaces(Optional<DiffSide> model) {
    return model.map(it -> it.schema().namespaces()).orElseGet(TreeSet::new);
  }

  private DiffSide database(String url, SortedSet<String> namespaces) {
    DiffSide.Place place = place(Database.named(DatabaseUrl.parse(url), settings), namespaces);
    Database database = place.database();
    try (Connection connection = database.connect()) {
      return survey(place, connection);
    } catch (SQLException e) {
      throw new LimbeckException(
          "%s cannot be read: %s".formatted(database.url().shown(), e.getMessage()), e);
    }
  }

  /** What of a database is looked at, besides what the other side speaks of. */
  DiffSide.Place place(Database database, SortedSet<String> namespaces) {
    boolean wholly =
        !filter.includeSchemas().isEmpty()
            || (settings.value(Setting.SCHEMA).isEmpty()
                && !database.url().jdbc().contains("currentSchema="));
    return new DiffSide.Place(database, List.copyOf(namespaces), wholly, filter);
  }

  /** A database as it is now, or as the connection's transaction sees it. */
  static DiffSide survey(DiffSide.Place place, Connection connection) throws SQLException {
    return new DiffSide(
        place.database().url().shown(),
        new SurveyPart(place.filter()).of(whole(place, connection)),
        Hints.NONE,
        false,
        Optional.of(place));
  }

  /** The same with what its filter leaves out. */
  static Survey whole(DiffSide.Place place, Connection connection) throws SQLException {
    return place.wholly()
        ? Survey.ofUserSchemas(connection)
        : Survey.read(connection, place.schemas());
  }

  private DiffSide model(String source) {
    if (source.equals("entities")) {
      EntityModel model = Model.upToDate(settings);
      return DiffSide.ofEntities("the entities", filter.part(model.schema()), model.hints());
    }
    if (source.equals("head")) {
      Snapshot snapshot = Head.snapshot(Project.of(settings));
      return part("the snapshot at head", snapshot.schema());
    }
    Path file = settings.folder().resolve(source);
    return source.endsWith(".json") || Files.isRegularFile(file)
        ? document(file)
        : revision(source);
  }

  private DiffSide part(String shown, Schema schema) {
    return DiffSide.of(shown, filter.part(schema));
  }

  private DiffSide document(Path file) {
    String shown = settings.shown(file);
    try {
      SchemaDocument document = SchemaDocument.parse(Files.readString(file), shown);
      return document.origins().isEmpty()
          ? part(shown, document.schema())
          : DiffSide.ofEntities(shown, filter.part(document.schema()), document.hints());
    } catch (IOException e) {
      throw new RefusedException(
          "There is no file %s that could be read; name a model.json or schema.json, a database, entities, head, or a revision."
              .formatted(shown),
          e);
    }
  }

  private DiffSide revision(String word) {
    Project project = Project.of(settings);
    if (RevisionWords.asksDatabase(word)) {
      throw new RefusedException(
          "\"%s\" asks where a database is, and diff compares with what a revision leads to; name the revision, or the database's URL."
              .formatted(word));
    }
    List<RevisionInfo> meant = RevisionWords.revisions(project.graph(), List.of(), word);
    Set<String> ids =
        project.graph().upTo(meant).stream().map(RevisionInfo::id).collect(Collectors.toSet());
    String shown =
        meant.isEmpty()
            ? "base"
            : meant.stream()
                .map(it -> "revision %s (%s)".formatted(it.id(), it.message()))
                .collect(Collectors.joining(" and "));
    try (CompiledClasses classes = Compiled.of(project)) {
      return part(shown, SchemaAt.of(classes, ids, shadow).schema());
    }
  }
}
