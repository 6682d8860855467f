package dev.limbeck.revision;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import dev.limbeck.json.Json;
import dev.limbeck.json.JsonException;
import dev.limbeck.problem.LimbeckException;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The list of a project's migrations that the annotation processor leaves beside their classes, so
 * that nobody has to scan for them; one revision a line, sorted by id.
 */
public final class RevisionIndex {

  /** Where it lies, seen from the root of the class path. */
  public static final String PATH = "META-INF/limbeck/revisions";

  /** Raised when an older Limbeck could not read what this one writes. */
  private static final int FORMAT = 1;

  private static final int DIGEST_LINE = 2;
  private static final Pattern DIGEST = Pattern.compile("  \"digest\": \"([0-9a-f]{64})\",");

  private RevisionIndex() {}

  /** The canonical text: the same revisions give the same bytes, whatever their order. */
  public static String write(Collection<RevisionInfo> revisions) {
    String lines =
        revisions.stream()
            .sorted(comparing(RevisionInfo::id).thenComparing(RevisionInfo::className))
            .map(revision -> "\n    " + json(revision).text())
            .collect(joining(","));
    String end = revisions.isEmpty() ? "]" : "\n  ]";
    return "{\n  \"format\": "
        + FORMAT
        + ",\n  \"digest\": \""
        + RevisionDigest.of(revisions).orElse("")
        + "\",\n  \"revisions\": ["
        + lines
        + end
        + "\n}\n";
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @param source where the text comes from, for messages
   * @throws LimbeckException if the text is no such list, or a newer Limbeck's
   */
  public static List<RevisionInfo> parse(String text, String source) {
    try {
      if (!(Json.parse(text) instanceof Json.Members json)) {
        throw new JsonException("it is not a list of revisions; compile the migrations again.");
      }
      requireFormat(json);
      return json.objects("revisions").stream().map(RevisionIndex::revision).toList();
    } catch (JsonException e) {
      String wayOut = text.strip().startsWith("{") ? "" : " Compile the migrations again.";
      throw new LimbeckException(source + ": " + e.getMessage() + wayOut, e);
    }
  }

  /**
   * The digest that {@link #write} wrote into the first lines of an index, if the revisions have
   * one; read without the rest, which is long where there are many revisions.
   */
  public static Optional<String> digest(BufferedReader index) throws IOException {
    for (int line = 0; line < DIGEST_LINE; line++) {
      index.readLine();
    }
    return Optional.ofNullable(index.readLine())
        .map(DIGEST::matcher)
        .filter(Matcher::matches)
        .map(found -> found.group(1));
  }

  private static void requireFormat(Json.Members json) {
    long format = json.whole("format").orElse(0L);
    if (format < 1) {
      throw new JsonException("it has no \"format\"; compile the migrations again.");
    }
    if (format > FORMAT) {
      throw new JsonException(
          "format %d is newer than this Limbeck reads (%d); use the newer Limbeck."
              .formatted(format, FORMAT));
    }
  }

  private static Json json(RevisionInfo revision) {
    return new Json.Builder()
        .put("id", revision.id())
        .putIfAny("parents", revision.parents())
        .putIfAny("dependsOn", revision.dependsOn())
        .putIfAny("labels", revision.labels())
        .put("message", revision.message())
        .put("class", revision.className())
        .build();
  }

  private static RevisionInfo revision(Json.Members json) {
    return new RevisionInfo(
        json.require("id"),
        json.texts("parents"),
        json.texts("dependsOn"),
        json.texts("labels"),
        json.require("message"),
        json.require("class"));
  }
}
