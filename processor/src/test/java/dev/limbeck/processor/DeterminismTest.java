package dev.limbeck.processor;

import static dev.limbeck.processor.Sources.entity;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeterminismTest {

  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @AfterEach
  void putBack() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  @Test
  void theSameClassesGiveTheSameBytes(@TempDir Path here, @TempDir Path there) {
    SortedMap<String, String> first = everything(here, false);
    Locale.setDefault(new Locale("tr", "TR"));
    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

    SortedMap<String, String> second = everything(there, true);

    assertThat(first).containsKeys("model.json", "revisions").hasSizeGreaterThan(6);
    assertThat(second).isEqualTo(first);
  }

  private static SortedMap<String, String> everything(Path folder, boolean backwards) {
    Project project = new Project(folder).on(Library.jar(folder));
    project
        .source(
            entity(
                "Invoice",
                "@ManyToOne Client client;",
                "@ManyToOne com.acme.Branch branch;",
                "String INFO;"))
        .source(entity("Client", "@Column(unique = true) String title;"))
        .source(entity("Item", "@ManyToOne Invoice invoice;", "int position;"));
    Path snapshot = project.path("src/main/resources/META-INF/limbeck/schema.json");
    List<String> options =
        List.of(
            "-proc:only",
            "-s",
            project.sources().toString(),
            "-Alimbeck.snapshot=" + snapshot,
            "-Alimbeck.include=com.acme.*",
            "-Alimbeck.revision=Insert invoices",
            "-Alimbeck.created=2026-01-15T10:30:00Z");
    assertThat(project.javac(options, sources(project, backwards)).succeeded()).isTrue();
    project.with("-Alimbeck.include=com.acme.*");
    assertThat(project.compile(sources(project, backwards)).succeeded()).isTrue();
    SortedMap<String, String> all = new TreeMap<>(project.written());
    all.putAll(project.contents(project.path("src")));
    return all;
  }

  private static List<Path> sources(Project project, boolean backwards) {
    List<Path> sources = new ArrayList<>(project.allSources());
    if (backwards) {
      Collections.reverse(sources);
    }
    return sources;
  }
}
