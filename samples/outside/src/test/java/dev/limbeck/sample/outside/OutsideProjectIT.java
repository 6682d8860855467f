package dev.limbeck.sample.outside;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.Requirement;
import dev.limbeck.schema.Column;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.SchemaDocument;
import dev.limbeck.schema.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OutsideProjectIT {

  private static final String MODEL = "target/classes/META-INF/limbeck/model.json";

  private final OutsideProject project;

  OutsideProjectIT(@TempDir Path folder) {
    project = new OutsideProject(folder);
  }

  @ParameterizedTest
  @ValueSource(ints = {17, 25})
  void aProjectMadeFromTheReadmeHasItsModel(int version) throws Exception {
    Path jdk = Requirement.jdk(version);
    project.write("pom.xml", pom());
    project.write(
        "src/main/java/com/example/Customer.java",
        """
        package com.example;

        import jakarta.persistence.Entity;
        import jakarta.persistence.Id;

        @Entity
        public class Customer {
          @Id Long id;
          String name;
        }
        """);

    project.maven(jdk, "compile");

    SchemaDocument model = SchemaDocument.parse(Files.readString(project.resolve(MODEL)), MODEL);
    Table customer = model.schema().table(QualifiedName.of("customer")).orElseThrow();
    assertThat(customer.columns()).extracting(Column::name).containsExactlyInAnyOrder("id", "name");
  }

  // The README's own text, but for the one plug-in that it leaves to Maven's defaults: its version
  // is the one that this build has downloaded, so that the test can do without a network.
  private static String pom() throws IOException {
    return ReadmeSnippet.named("processor")
        .replaceFirst(
            "<plugins>",
            """
            <plugins>
              <plugin>
                <artifactId>maven-resources-plugin</artifactId>
                <version>%s</version>
              </plugin>"""
                .formatted(System.getProperty("resources-plugin.version")));
  }
}
