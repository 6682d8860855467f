package dev.limbeck.source;

import com.github.javaparser.javadoc.Javadoc;
import com.github.javaparser.javadoc.description.JavadocDescriptionElement;
import com.github.javaparser.javadoc.description.JavadocInlineTag;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A doc comment for a terminal: its text, without block tags, inline tags and HTML. */
final class DocComment {

  private static final Pattern PARAGRAPH = Pattern.compile("\\s*(</?[pP]\\s*/?>|\\R\\s*\\R)\\s*");
  private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]*>");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern ENTITY = Pattern.compile("&(#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|\\w+);");
  private static final Map<String, String> NAMED =
      Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ");

  private DocComment() {}

  /** The description, each paragraph a line, an empty line between two. */
  static String text(Javadoc comment) {
    String html =
        comment.getDescription().getElements().stream()
            .map(DocComment::html)
            .collect(Collectors.joining());
    return Stream.of(PARAGRAPH.split(html))
        .map(paragraph -> SPACE.matcher(TAG.matcher(paragraph).replaceAll("")).replaceAll(" "))
        .map(paragraph -> decoded(paragraph).strip())
        .filter(paragraph -> !paragraph.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }

  private static String html(JavadocDescriptionElement element) {
    if (element instanceof JavadocInlineTag tag) {
      return shown(tag).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
    return element.toText();
  }

  private static String shown(JavadocInlineTag tag) {
    String content = tag.getContent().strip();
    if (!tag.getName().toLowerCase(Locale.ROOT).startsWith("link")) {
      return content;
    }
    int label = content.indexOf(' ');
    return label < 0 ? content.replace('#', '.') : content.substring(label + 1);
  }

  private static String decoded(String html) {
    return ENTITY
        .matcher(html)
        .replaceAll(entity -> Matcher.quoteReplacement(character(entity.group(1), entity.group())));
  }

  private static String character(String name, String entity) {
    if (!name.startsWith("#")) {
      return NAMED.getOrDefault(name, entity);
    }
    boolean hex = name.startsWith("#x") || name.startsWith("#X");
    int code = hex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
    return Character.isValidCodePoint(code) ? Character.toString(code) : entity;
  }
}
