package dev.limbeck.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A JSON value; its {@code text()} is on one line. */
public sealed interface Json {

  /** The value as JSON, on one line, with a blank after each comma and colon. */
  default String text() {
    StringBuilder out = new StringBuilder();
    write(out);
    return out.toString();
  }

  /** Writes the same behind what is written already. */
  void write(StringBuilder out);

  /**
   * Reads a whole text.
   *
   * @throws JsonException if it is not JSON, with line and column
   */
  static Json parse(String text) {
    return new JsonReader(text).document();
  }

  static Json of(String text) {
    return new Text(text);
  }

  static Json of(long number) {
    return new Whole(number);
  }

  static Json of(boolean value) {
    return new Truth(value);
  }

  static Json ofTexts(Collection<String> texts) {
    return new Array(texts.stream().map(Json::of).toList());
  }

  /** {@code {...}}, its members in the order they were given. */
  record Members(Map<String, Json> members) implements Json {
    public Members {
      members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    public Optional<Json> get(String key) {
      return Optional.ofNullable(members.get(key));
    }

    public Optional<String> text(String key) {
      return get(key).map(value -> as(Text.class, value, key).value());
    }

    public Optional<Long> whole(String key) {
      return get(key).map(value -> as(Whole.class, value, key).value());
    }

    /** Whether the member is {@code true}; it is not when it is absent. */
    public boolean truth(String key) {
      return get(key).map(value -> as(Truth.class, value, key).value()).orElse(false);
    }

    /** The elements of an array; none when it is absent. */
    public List<Json> list(String key) {
      return get(key).map(value -> as(Array.class, value, key).elements()).orElse(List.of());
    }

    public List<String> texts(String key) {
      return list(key).stream().map(value -> as(Text.class, value, key).value()).toList();
    }

    public List<Members> objects(String key) {
      return list(key).stream().map(value -> as(Members.class, value, key)).toList();
    }

    /**
     * The text of a member that must be there.
     *
     * @throws JsonException if it is not
     */
    public String require(String key) {
      return text(key)
          .orElseThrow(() -> new JsonException("\"" + key + "\" is missing in " + text() + "."));
    }

    private <T extends Json> T as(Class<T> type, Json value, String key) {
      if (!type.isInstance(value)) {
        throw new JsonException(
            "\"" + key + "\" should not be " + value.text() + " in " + text() + ".");
      }
      return type.cast(value);
    }

    @Override
    public void write(StringBuilder out) {
      out.append('{');
      boolean isFirst = true;
      for (Map.Entry<String, Json> entry : members.entrySet()) {
        out.append(isFirst ? "" : ", ");
        of(entry.getKey()).write(out);
        out.append(": ");
        entry.getValue().write(out);
        isFirst = false;
      }
      out.append('}');
    }
  }

  /** {@code [...]}. */
  record Array(List<Json> elements) implements Json {
    public Array {
      elements = List.copyOf(elements);
    }

    @Override
    public void write(StringBuilder out) {
      out.append('[');
      for (int i = 0; i < elements.size(); i++) {
        out.append(i == 0 ? "" : ", ");
        elements.get(i).write(out);
      }
      out.append(']');
    }
  }

  /** A string. */
  record Text(String value) implements Json {
    @Override
    public void write(StringBuilder out) {
      out.append('"');
      for (int i = 0; i < value.length(); i++) {
        append(value.charAt(i), out);
      }
      out.append('"');
    }

    private static void append(char c, StringBuilder out) {
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (c < 0x20 || c == 0x2028 || c == 0x2029) {
            out.append("\\u%04x".formatted((int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
  }

  /** A number without fraction; Limbeck's files have no other. */
  record Whole(long value) implements Json {
    @Override
    public void write(StringBuilder out) {
      out.append(value);
    }
  }

  /** {@code true} or {@code false}. */
  record Truth(boolean value) implements Json {
    @Override
    public void write(StringBuilder out) {
      out.append(value);
    }
  }

  /** Collects the members of an object; what is absent is left out. */
  final class Builder {

    private final Map<String, Json> members = new LinkedHashMap<>();

    public Builder put(String key, String value) {
      members.put(key, of(value));
      return this;
    }

    public Builder put(String key, Optional<String> value) {
      value.ifPresent(text -> put(key, text));
      return this;
    }

    public Builder put(String key, long value) {
      members.put(key, of(value));
      return this;
    }

    public Builder put(String key, Json value) {
      members.put(key, value);
      return this;
    }

    /** Puts {@code true}, or nothing. */
    public Builder putIf(String key, boolean value) {
      if (value) {
        members.put(key, of(true));
      }
      return this;
    }

    /** Puts the texts, or nothing when there is none. */
    public Builder putIfAny(String key, Collection<String> texts) {
      if (!texts.isEmpty()) {
        members.put(key, ofTexts(new ArrayList<>(texts)));
      }
      return this;
    }

    public Members build() {
      return new Members(members);
    }
  }
}
