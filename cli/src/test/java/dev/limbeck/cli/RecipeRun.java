package dev.limbeck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Does what a page of recipes says, block by block, in the project of its reader. */
final class RecipeRun {

  private static final String COMMAND = "$ ";
  private static final String OVERRIDE = "@Override";

  private static final Pattern WROTE = Pattern.compile("Wrote (src/main/java/\\S+\\.java)");

  private final TestProject project;
  private final String database;
  private final String created;
  private String written = "";

  /**
   * @param database what the page calls its database
   * @param created the time in the names of its migrations
   */
  RecipeRun(TestProject project, String database, String created) {
    this.project = project;
    this.database = database;
    this.created = created;
  }

  /** What the block says once its project has done it. */
  List<String> done(RecipePage.Block block) {
    switch (block.language()) {
      case "java" -> write(block);
      case "console" -> {
        return printed(block);
      }
      default -> throw new AssertionError("No such block is known: " + block);
    }
    return block.text();
  }

  private void write(RecipePage.Block block) {
    String first = block.text().get(0);
    String rest = String.join("\n", block.text().subList(1, block.text().size())) + "\n";
    if (first.startsWith(OVERRIDE)) {
      replaceMethods(String.join("\n", block.text()));
    } else if (first.startsWith("// in ")) {
      String[] place = first.substring("// in ".length()).split(", for: ", 2);
      change(place[0], place.length == 2 ? place[1] : "", rest);
    } else {
      assertThat(first).as(block.chapter()).startsWith("// src/");
      project.write(first.substring("// ".length()), rest);
    }
  }

  private void replaceMethods(String methods) {
    String file = written;
    String source = project.read(file);
    project.write(
        file, source.substring(0, source.indexOf(OVERRIDE)) + methods.indent(2).strip() + "\n}\n");
  }

  // At the end of the class, or in the place of something, which may stand on several lines.
  private void change(String file, String before, String after) {
    String source = project.read(file);
    if (before.isEmpty()) {
      int end = source.lastIndexOf('}');
      project.write(file, source.substring(0, end) + "\n" + after + "}\n");
      return;
    }
    String place = String.join("\\s+", quoted(before));
    assertThat(source).containsPattern(place);
    project.write(file, source.replaceFirst(place, Matcher.quoteReplacement(after.strip())));
  }

  private static List<String> quoted(String text) {
    return List.of(text.split(" ")).stream().map(Pattern::quote).toList();
  }

  private List<String> printed(RecipePage.Block block) {
    List<String> text = new ArrayList<>();
    for (String line : block.text()) {
      if (line.startsWith(COMMAND)) {
        text.add(line);
        text.addAll(run(CommandWords.of(line.substring(COMMAND.length()))));
      }
    }
    return text;
  }

  private List<String> run(List<String> command) {
    List<String> arguments = command.subList(1, command.size());
    return switch (command.get(0)) {
      case "mvn" -> {
        project.compile();
        yield List.of();
      }
      case "export" -> {
        project.onDatabase();
        yield List.of();
      }
      case "cat" ->
          project.files("src").stream()
              .filter(arguments.get(0)::equals)
              .flatMap(file -> project.read(file).lines())
              .toList();
      case "psql" -> sql(arguments.get(1));
      case "limbeck" -> {
        TestProject.Run run = limbeck(arguments).anywhere();
        Matcher wrote = WROTE.matcher(run.out());
        written = wrote.find() ? wrote.group(1) : written;
        yield usual(run.out() + run.err()).lines().toList();
      }
      default -> throw new AssertionError("Nobody knows how to run " + command);
    };
  }

  // The name of an empty migration, with its time, is part of its id.
  private TestProject.Run limbeck(List<String> arguments) {
    List<String> timed = new ArrayList<>(arguments);
    if (arguments.get(0).equals("revision")) {
      timed.addAll(List.of("--created", created));
    }
    return project.limbeck(timed.toArray(String[]::new));
  }

  private List<String> sql(String sql) {
    if (sql.toLowerCase(Locale.ROOT).startsWith("select")) {
      return project.query(sql);
    }
    project.execute(sql);
    return List.of();
  }

  // As it was printed on a certain day to somebody whose database is at home, and whose tables the
  // server had not counted yet.
  private String usual(String text) {
    return text.replaceAll("[1-9]\\d* rows/s", "5000 rows/s")
        .replaceAll(" of about \\d+ rows, (\\d+ rows/s)(, about \\d+ s left)?", " rows, $1")
        .replace("postgresql://127.0.0.1:5432/shop", "postgresql://localhost/" + database);
  }
}
