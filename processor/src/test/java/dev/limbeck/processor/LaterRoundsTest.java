package dev.limbeck.processor;

import static dev.limbeck.processor.Sources.entity;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.schema.Column;
import dev.limbeck.schema.QualifiedName;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Types that another processor generates, in rounds of their own. */
class LaterRoundsTest {

  private final Project project;

  LaterRoundsTest(@TempDir Path folder) {
    project = new Project(folder);
    project.source(entity("Wall", "Colour shade;", "Paint paint;", "@ManyToOne Pot pot;"));
  }

  @Test
  void generatedTypesAreMapped() {
    assertThat(project.after(new ColourGenerator()).compile().all()).isEmpty();

    assertThat(project.tables()).containsExactly("pot", "wall");
    assertThat(project.model().schema().require(QualifiedName.of("wall")).columns())
        .extracting(Column::name)
        .containsExactly("id", "shade", "colour", "pot_id");
    assertThat(project.written())
        .containsEntry("classes", "org.acme.Paint\norg.acme.Pot\norg.acme.Wall\n");
  }

  @Test
  void aTypeThatNobodyGeneratesIsSaid() {
    assertThat(project.compile().messages())
        .containsExactly(
            "NOTE Wall.java:6 [limbeck-307] org.acme.Wall: names a type that cannot be found, so no"
                + " model is written; add what is missing to the class path.");
  }
}
