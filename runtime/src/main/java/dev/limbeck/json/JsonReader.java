package dev.limbeck.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the JSON that Limbeck writes; RFC 8259 without fractions and null. */
final class JsonReader {

  private final String text;
  private int at;

  JsonReader(String text) {
    this.text = text;
  }

  Json document() {
    Json value = value();
    skipBlanks();
    if (at < text.length()) {
      throw problem("nothing more");
    }
    return value;
  }

  private Json value() {
    skipBlanks();
    if (at >= text.length()) {
      throw problem("a value");
    }
    return switch (text.charAt(at)) {
      case '{' -> object();
      case '[' -> array();
      case '"' -> new Json.Text(string());
      case 't' -> word("true", Json.of(true));
      case 'f' -> word("false", Json.of(false));
      default -> number();
    };
  }

  private Json object() {
    Map<String, Json> members = new LinkedHashMap<>();
    at++;
    if (take('}')) {
      return new Json.Members(members);
    }
    do {
      skipBlanks();
      String key = string();
      expect(':');
      members.put(key, value());
    } while (take(','));
    expect('}');
    return new Json.Members(members);
  }

  private Json array() {
    List<Json> elements = new ArrayList<>();
    at++;
    if (take(']')) {
      return new Json.Array(elements);
    }
    do {
      elements.add(value());
    } while (take(','));
    expect(']');
    return new Json.Array(elements);
  }

  private String string() {
    if (at >= text.length() || text.charAt(at) != '"') {
      throw problem("a string");
    }
    StringBuilder out = new StringBuilder();
    at++;
    while (at < text.length() && text.charAt(at) != '"') {
      out.append(text.charAt(at) == '\\' ? escape() : text.charAt(at));
      at++;
    }
    if (at >= text.length()) {
      throw problem("the end of a string");
    }
    at++;
    return out.toString();
  }

  private char escape() {
    at++;
    if (at >= text.length()) {
      throw problem("an escape");
    }
    return switch (text.charAt(at)) {
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'b' -> '\b';
      case 'f' -> '\f';
      case '"' -> '"';
      case '\\' -> '\\';
      case '/' -> '/';
      case 'u' -> unicode();
      default -> throw problem("an escape");
    };
  }

  private char unicode() {
    if (at + 4 >= text.length()) {
      throw problem("four hexadecimal digits");
    }
    try {
      char c = (char) Integer.parseInt(text.substring(at + 1, at + 5), 16);
      at += 4;
      return c;
    } catch (NumberFormatException e) {
      throw problem("four hexadecimal digits");
    }
  }

  private Json word(String word, Json value) {
    if (!text.startsWith(word, at)) {
      throw problem(word);
    }
    at += word.length();
    return value;
  }

  private Json number() {
    int start = at;
    while (at < text.length() && "-0123456789".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    try {
      return Json.of(Long.parseLong(text.substring(start, at)));
    } catch (NumberFormatException e) {
      at = start;
      throw problem("a value");
    }
  }

  private boolean take(char c) {
    skipBlanks();
    if (at < text.length() && text.charAt(at) == c) {
      at++;
      return true;
    }
    return false;
  }

  private void expect(char c) {
    if (!take(c)) {
      throw problem("\"" + c + "\"");
    }
  }

  private void skipBlanks() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private JsonException problem(String expected) {
    String before = text.substring(0, Math.min(at, text.length()));
    long line = before.chars().filter(c -> c == '\n').count() + 1;
    int column = before.length() - before.lastIndexOf('\n');
    return new JsonException("line %d, column %d: expected %s.".formatted(line, column, expected));
  }
}
