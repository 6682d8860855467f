package dev.limbeck.laws;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What {@code pg_dump --schema-only} says of a database, a statement a line, sorted. */
record SchemaDump(List<String> statements) {

  private static final Pattern COMMENT = Pattern.compile("(?m)^(--|\\\\).*$");
  private static final Pattern END = Pattern.compile(";\\n");
  // Names that PostgreSQL chose, which no model gives and a rename leaves as they were.
  private static final Pattern NOT_NULL_NAME =
      Pattern.compile("CONSTRAINT (\\S+|\".*?\") NOT NULL");
  private static final Pattern STATISTICS =
      Pattern.compile("(?s)(CREATE STATISTICS .*? ON )(.*)( FROM .*?)");
  private static final Pattern PARENTS = Pattern.compile("(?m)^INHERITS \\((.*)\\)(;?)$");
  private static final Pattern SEQUENCE_NAME = Pattern.compile("(?m)^ *SEQUENCE NAME .*$");

  static SchemaDump of(Path pgDump, String jdbcUrl) throws IOException, InterruptedException {
    String url = jdbcUrl.substring("jdbc:".length());
    Process process =
        new ProcessBuilder(pgDump.toString(), "--schema-only", "--dbname", url)
            .redirectErrorStream(true)
            .start();
    String text = new String(process.getInputStream().readAllBytes(), UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException(pgDump + " failed: " + text);
    }
    return new SchemaDump(statements(text));
  }

  private static List<String> statements(String text) {
    String plain = COMMENT.matcher(text).replaceAll("");
    plain = NOT_NULL_NAME.matcher(plain).replaceAll("NOT NULL");
    plain = PARENTS.matcher(plain).replaceAll(it -> inherits(it.group(1)) + it.group(2));
    plain = SEQUENCE_NAME.matcher(plain).replaceAll("");
    return END.splitAsStream(plain)
        .map(statement -> String.join("\n", lines(statement)))
        .filter(statement -> !statement.isEmpty())
        .sorted()
        .toList();
  }

  private static String inherits(String parents) {
    return "INHERITS (" + sorted(parents) + ")";
  }

  private static String sorted(String list) {
    return Stream.of(list.split(", ")).sorted().collect(Collectors.joining(", "));
  }

  // The order of a table's columns and parents does not count, and statistics have theirs in that
  // order.
  private static List<String> lines(String statement) {
    Matcher statistics = STATISTICS.matcher(statement.strip());
    if (statistics.matches()) {
      return List.of(statistics.group(1) + sorted(statistics.group(2)) + statistics.group(3));
    }
    Stream<String> lines = statement.lines().filter(line -> !line.isBlank());
    boolean isTable = statement.strip().startsWith("CREATE TABLE ");
    return isTable
        ? lines.map(line -> line.replaceFirst(",$", "")).sorted().toList()
        : lines.toList();
  }
}
