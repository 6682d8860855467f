package dev.limbeck.cli;

import dev.limbeck.json.Json;
import dev.limbeck.json.JsonException;
import dev.limbeck.project.Settings;
import dev.limbeck.revision.RevisionIndex;
import dev.limbeck.source.MigrationSources;
import dev.limbeck.source.SourceRevision;
import dev.limbeck.source.SourceText;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The migrations of sources, which are parsed again only when a byte of them is another one. */
final class KnownSources {

  static final String SORT = "migrations";

  private static final String REVISIONS = "revisions";

  private KnownSources() {}

  static List<SourceRevision> read(Settings settings) {
    List<SourceText> texts = MigrationSources.texts(settings.sources());
    if (texts.isEmpty()) {
      return List.of();
    }
    return CacheFile.of(SORT, "-" + digest(texts).hex())
        .map(file -> known(file).orElseGet(() -> parsed(texts, file)))
        .orElseGet(() -> parsed(texts));
  }

  private static InputDigest digest(List<SourceText> texts) {
    InputDigest digest = new InputDigest();
    texts.forEach(it -> digest.add(it.file().toString()).add(it.content()));
    return digest;
  }

  private static List<SourceRevision> parsed(List<SourceText> texts) {
    return texts.stream().flatMap(it -> it.revisions().stream()).toList();
  }

  private static List<SourceRevision> parsed(List<SourceText> texts, CacheFile file) {
    List<SourceRevision> revisions = parsed(texts);
    if (revisions.isEmpty()) {
      return revisions;
    }
    Json list = new Json.Array(revisions.stream().map(KnownSources::json).toList());
    file.write(new Json.Builder().put(REVISIONS, list).build().text());
    return revisions;
  }

  /** What the file says; empty if it is not there, or no such file. */
  static Optional<List<SourceRevision>> known(CacheFile file) {
    try {
      return file.read()
          .map(Json::parse)
          .flatMap(it -> it instanceof Json.Members json ? Optional.of(json) : Optional.empty())
          .map(json -> json.objects(REVISIONS).stream().map(KnownSources::revision).toList());
    } catch (JsonException nothing) {
      return Optional.empty();
    }
  }

  private static Json json(SourceRevision revision) {
    return new Json.Builder()
        .put("file", revision.file().toString())
        .put("description", revision.description())
        .put("revision", RevisionIndex.write(List.of(revision.revision())))
        .build();
  }

  private static SourceRevision revision(Json.Members json) {
    String index = json.require("revision");
    return new SourceRevision(
        RevisionIndex.parse(index, "the cache").get(0),
        Path.of(json.require("file")),
        json.require("description"));
  }
}
