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

/**
 * The migrations of sources, kept in the cache, and parsed again only when a byte of them is
 * another one.
 */
record KnownSources(CacheFile file) {

  static final String SORT = "migrations";

  private static final String REVISIONS = "revisions";

  static List<SourceRevision> read(Settings settings) {
    List<SourceText> texts = MigrationSources.texts(settings.sources());
    if (texts.isEmpty()) {
      return List.of();
    }
    return CacheFile.of(SORT, "-" + digest(texts).hex())
        .map(KnownSources::new)
        .map(it -> it.of(texts))
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

  /** What was kept of the texts; if nothing was, they are parsed. */
  List<SourceRevision> of(List<SourceText> texts) {
    return kept()
        .orElseGet(
            () -> {
              List<SourceRevision> revisions = parsed(texts);
              keep(revisions);
              return revisions;
            });
  }

  // Empty if the file is not there, or no such file.
  private Optional<List<SourceRevision>> kept() {
    try {
      return file.read()
          .map(Json::parse)
          .flatMap(it -> it instanceof Json.Members json ? Optional.of(json) : Optional.empty())
          .map(json -> json.objects(REVISIONS).stream().map(KnownSources::revision).toList());
    } catch (JsonException nothing) {
      return Optional.empty();
    }
  }

  private void keep(List<SourceRevision> revisions) {
    Json list = new Json.Array(revisions.stream().map(KnownSources::json).toList());
    file.write(new Json.Builder().put(REVISIONS, list).build().text());
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
