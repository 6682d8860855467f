package dev.limbeck.schema;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A column type, by what it holds: equal types have one spelling, so that {@code int4} and {@code
 * integer} are the same value.
 *
 * @param name the canonical name, such as {@code varchar}, {@code timestamptz}, {@code sales.mood}
 *     or {@code "Mood"}: in quotes where SQL would read another name without them
 * @param modifiers what stands in the parentheses, such as {@code 38} and {@code 2}
 * @param dimensions 0 for a plain value, 1 or more for an array
 */
public record SqlType(String name, List<String> modifiers, int dimensions) {

  // name, (modifiers), the rest of the name
  private static final Pattern SPELLING =
      Pattern.compile("([^()]+?)\\s*(?:\\(([^()]*)\\)\\s*([a-z ]*))?", Pattern.CASE_INSENSITIVE);
  private static final Pattern DIMENSIONS =
      Pattern.compile("(?:\\s*\\[\\d*])+$|\\s+array(?:\\[\\d+])?$", Pattern.CASE_INSENSITIVE);

  // A name of which a part is in quotes, (modifiers)
  private static final Pattern QUOTED =
      Pattern.compile(
          "((?:\"(?:[^\"]|\"\")+\"|[^\".()]+)(?:\\.(?:\"(?:[^\"]|\"\")+\"|[^\".()]+))?)\\s*"
              + "(?:\\(([^()]*)\\))?");
  private static final Pattern PART = Pattern.compile("\"((?:[^\"]|\"\")+)\"|[^\".]+");
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_$]*");

  // PostgreSQL's manual, "Data Types", table 8.1, column "Aliases", and what format_type prints.
  private static final Map<String, String> ALIASES =
      Map.ofEntries(
          Map.entry("character varying", "varchar"),
          Map.entry("character", "char"),
          Map.entry("int", "integer"),
          Map.entry("int4", "integer"),
          Map.entry("int8", "bigint"),
          Map.entry("int2", "smallint"),
          Map.entry("float4", "real"),
          Map.entry("float8", "double precision"),
          Map.entry("float", "double precision"),
          Map.entry("decimal", "numeric"),
          Map.entry("bool", "boolean"),
          Map.entry("bit varying", "varbit"),
          Map.entry("timestamp without time zone", "timestamp"),
          Map.entry("timestamp with time zone", "timestamptz"),
          Map.entry("time without time zone", "time"),
          Map.entry("time with time zone", "timetz"));

  // A schema has few types and thousands of columns.
  private static final int MOST_PARSED = 1_000;
  private static final Map<String, SqlType> PARSED = new ConcurrentHashMap<>();

  public SqlType {
    Require.name(name, "A type");
    modifiers = List.copyOf(modifiers);
  }

  /** A type by its canonical name. */
  public static SqlType of(String name, String... modifiers) {
    return new SqlType(name, List.of(modifiers), 0);
  }

  /** A type that a user made, by its exact name. */
  public static SqlType named(QualifiedName name) {
    return new SqlType(spelled(name), List.of(), 0);
  }

  /**
   * Reads a type as SQL spells it, such as {@code character varying(40)}, {@code timestamp(3) with
   * time zone} or {@code integer[]}.
   *
   * @throws SchemaException if the text is not a type's name with modifiers
   */
  public static SqlType parse(String sql) {
    SqlType known = PARSED.get(sql);
    if (known != null) {
      return known;
    }
    SqlType type = parsed(sql);
    if (PARSED.size() < MOST_PARSED) {
      PARSED.put(sql, type);
    }
    return type;
  }

  private static SqlType parsed(String sql) {
    Matcher array = DIMENSIONS.matcher(sql.strip());
    int dimensions = array.find() ? dimensions(array.group()) : 0;
    String element = array.replaceFirst("");
    if (element.indexOf('"') >= 0) {
      return quoted(element, dimensions);
    }
    Matcher matcher = SPELLING.matcher(element);
    if (!matcher.matches()) {
      throw new SchemaException("\"" + sql + "\" is not a type that SQL can spell.");
    }
    String rest = matcher.group(3) == null ? "" : " " + matcher.group(3);
    String name = (matcher.group(1) + rest).strip();
    return canonical(name, modifiers(matcher.group(2)), dimensions);
  }

  /** Whether it is the type of the name that a user made, or an array of it. */
  public boolean isOf(QualifiedName type) {
    return name.equals(spelled(type));
  }

  /** A type under another name, with the same modifiers and dimensions. */
  public SqlType withName(QualifiedName newName) {
    return new SqlType(spelled(newName), modifiers, dimensions);
  }

  /** The array that holds values of this type. */
  public SqlType array() {
    return new SqlType(name, modifiers, dimensions + 1);
  }

  /** The same spelling everywhere: {@code varchar(255)}, {@code timestamptz(3)}, {@code text[]}. */
  public String text() {
    String arguments = modifiers.isEmpty() ? "" : "(" + String.join(",", modifiers) + ")";
    return name + arguments + "[]".repeat(dimensions);
  }

  @Override
  public String toString() {
    return text();
  }

  private static SqlType quoted(String sql, int dimensions) {
    Matcher matcher = QUOTED.matcher(sql);
    if (!matcher.matches()) {
      throw new SchemaException("\"" + sql + "\" is not a type that SQL can spell.");
    }
    List<String> parts = PART.matcher(matcher.group(1)).results().map(SqlType::exact).toList();
    boolean alone = parts.size() == 1;
    QualifiedName name =
        alone
            ? new QualifiedName(Optional.empty(), parts.get(0))
            : QualifiedName.of(parts.get(0), parts.get(1));
    return new SqlType(spelled(name), modifiers(matcher.group(2)), dimensions);
  }

  private static String exact(MatchResult part) {
    return part.group(1) == null
        ? part.group().strip().toLowerCase(Locale.ROOT)
        : part.group(1).replace("\"\"", "\"");
  }

  private static String spelled(QualifiedName type) {
    if (type.schema().isPresent()) {
      return spelled(type.schema().get()) + "." + spelled(type.name());
    }
    // integer in quotes is the name of a user's type.
    boolean isOwn = ALIASES.containsKey(type.name()) || ALIASES.containsValue(type.name());
    return isOwn ? "\"" + type.name() + "\"" : spelled(type.name());
  }

  private static String spelled(String part) {
    boolean isPlain = PLAIN.matcher(part).matches() && part.equals(part.toLowerCase(Locale.ROOT));
    return isPlain ? part : "\"" + part.replace("\"", "\"\"") + "\"";
  }

  private static SqlType canonical(String spelled, List<String> modifiers, int dimensions) {
    String lower = spelled.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    String name = ALIASES.getOrDefault(lower, lower);
    if (name.equals("double precision") && modifiers.size() == 1) {
      boolean single = Integer.parseInt(modifiers.get(0)) <= 24;
      return new SqlType(single ? "real" : name, List.of(), dimensions);
    }
    if (name.equals("numeric") && modifiers.size() == 1) {
      return new SqlType(name, List.of(modifiers.get(0), "0"), dimensions);
    }
    boolean oneCharacter = name.equals("char") && modifiers.isEmpty();
    return new SqlType(name, oneCharacter ? List.of("1") : modifiers, dimensions);
  }

  private static List<String> modifiers(@Nullable String text) {
    if (text == null) {
      return List.of();
    }
    return Arrays.stream(text.split(",")).map(String::strip).toList();
  }

  private static int dimensions(String text) {
    boolean word = text.strip().toLowerCase(Locale.ROOT).startsWith("array");
    return word ? 1 : (int) text.chars().filter(c -> c == '[').count();
  }
}
