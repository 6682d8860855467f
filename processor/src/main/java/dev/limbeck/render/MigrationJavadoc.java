package dev.limbeck.render;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The comment above a migration: its message, its place in the history, remarks. */
final class MigrationJavadoc {

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  private MigrationJavadoc() {}

  static String of(MigrationDraft draft) {
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(escaped(sentence(draft.message())));
    paragraphs.add("<p>" + place(draft));
    draft.remarks().forEach(remark -> paragraphs.add("<p>" + escaped(remark)));
    return String.join("\n\n", paragraphs) + "\n";
  }

  private static String place(MigrationDraft draft) {
    String revises =
        draft.parents().isEmpty() ? "the first one" : "revises " + joined(draft.parents());
    String depends = draft.dependsOn().isEmpty() ? "" : ", depends on " + joined(draft.dependsOn());
    return "Revision %s, %s%s, created %s."
        .formatted(escaped(draft.id()), revises, depends, time(draft.created()));
  }

  private static String joined(List<String> ids) {
    return ids.stream().map(MigrationJavadoc::escaped).collect(Collectors.joining(" and "));
  }

  private static String time(ZonedDateTime created) {
    boolean utc = created.getZone().normalized().equals(ZoneOffset.UTC);
    return MINUTE.format(created) + " " + (utc ? "UTC" : created.getZone().getId());
  }

  private static String sentence(String message) {
    String text = message.strip();
    if (text.isEmpty()) {
      return "A revision without message.";
    }
    return text.matches("(?s).*[.!?]") ? text : text + ".";
  }

  // Text of a person's inside a comment: nothing in it may end the comment, begin a tag, or be a
  // Unicode escape, which javac reads in comments too (JLS 3.3).
  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("*/", "*&#47;")
        .replace("/*", "&#47;*")
        .replace("\\", "&#92;")
        .replace("@", "&#64;")
        .replace("{", "&#123;")
        .replace("}", "&#125;")
        .replaceAll("\\s*\\R\\s*", " ");
  }
}
