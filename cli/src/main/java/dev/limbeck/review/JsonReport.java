package dev.limbeck.review;

import dev.limbeck.dialect.Hazard;
import dev.limbeck.dialect.Impact;
import dev.limbeck.dialect.Touch;
import dev.limbeck.diff.SchemaChange;
import dev.limbeck.json.Json;
import dev.limbeck.lint.Finding;
import dev.limbeck.review.ReviewedRevision.Accepted;
import dev.limbeck.schema.QualifiedName;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Function;

/** A review for programs. */
public final class JsonReport {

  private JsonReport() {}

  /** The whole review as JSON, its revisions and changes on a line each. */
  public static String of(Review review) {
    return """
    {"base": %s,
     "commit": %s,
     "changes": %s,
     "revisions": %s,
     "conflicts": %s,
     "sizes": %s}\
    """
        .formatted(
            Json.of(review.base().name()).text(),
            Json.of(review.base().commit()).text(),
            lines(review.changes(), JsonReport::change),
            lines(review.revisions(), JsonReport::revision),
            lines(review.conflicts(), JsonReport::conflict),
            lines(
                review.sizes().map(it -> List.copyOf(it.entrySet())).orElse(List.of()),
                it -> size(it.getKey(), it.getValue())));
  }

  private static <T> String lines(List<T> things, Function<T, Json> json) {
    List<String> lines = things.stream().map(it -> "\n  " + json.apply(it).text()).toList();
    return "[" + String.join(",", lines) + "]";
  }

  private static Json change(SchemaChange change) {
    return new Json.Builder()
        .put("object", change.object())
        .put("part", change.part())
        .put("before", change.before())
        .put("after", change.after())
        .build();
  }

  private static Json conflict(Conflict conflict) {
    return new Json.Builder()
        .put("what", conflict.what().plain())
        .put("wayOut", conflict.wayOut().plain())
        .build();
  }

  private static Json size(QualifiedName table, TableSize size) {
    return new Json.Builder()
        .put("table", table.toString())
        .put("rows", size.rows())
        .putIf("exact", size.isExact())
        .put("bytes", size.bytes())
        .build();
  }

  private static Json revision(ReviewedRevision reviewed) {
    return new Json.Builder()
        .put("id", reviewed.revision().id())
        .put("message", reviewed.revision().message())
        .putIfAny("revises", reviewed.revision().parents())
        .put("file", reviewed.file())
        .put("upgrade", array(reviewed.upgrade(), JsonReport::part))
        .put("downgrade", array(reviewed.downgrade(), JsonReport::part))
        .put("findings", array(reviewed.findings(), JsonReport::finding))
        .put("accepted", array(reviewed.accepted(), JsonReport::accepted))
        .build();
  }

  private static Json part(Part part) {
    return new Json.Builder()
        .put("transactional", Json.of(part.transactional()))
        .put("steps", array(part.steps(), JsonReport::step))
        .build();
  }

  private static Json step(Step step) {
    Json.Builder json =
        new Json.Builder()
            .put("description", step.description())
            .putIf("java", step.isJava())
            .put("sql", Json.ofTexts(step.sql()));
    step.impact().ifPresent(it -> impact(it, json));
    return json.build();
  }

  private static void impact(Impact impact, Json.Builder json) {
    json.put("locks", array(impact.touches(), JsonReport::touch));
    json.putIfAny(
        "hazards", new TreeSet<>(impact.hazards()).stream().map(JsonReport::key).toList());
  }

  private static Json touch(Touch touch) {
    return new Json.Builder()
        .put("table", touch.table().toString())
        .put("lock", touch.lock().words())
        .put("work", touch.work().name().toLowerCase(Locale.ROOT))
        .build();
  }

  private static String key(Hazard hazard) {
    return hazard.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Json finding(Finding finding) {
    return new Json.Builder()
        .put("rule", finding.rule())
        .put("line", finding.line())
        .put("subject", finding.subject())
        .put("reason", finding.reason())
        .putIfAny("instead", finding.instead())
        .build();
  }

  private static Json accepted(Accepted accepted) {
    return new Json.Builder().put("rule", accepted.rule()).put("reason", accepted.reason()).build();
  }

  private static <T> Json array(Collection<T> things, Function<T, Json> json) {
    return new Json.Array(things.stream().map(json).toList());
  }
}
