package dev.limbeck.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Another processor of a user's: generates an enum, then an embeddable, then an entity. */
public final class ColourGenerator extends AbstractProcessor {

  private static final String COLOUR =
      """
      package org.acme;

      public enum Colour { RED, GREEN }
      """;

  private static final String PAINT =
      """
      package org.acme;

      @jakarta.persistence.Embeddable
      public class Paint {
        Colour colour;
      }
      """;

  private static final String POT =
      """
      package org.acme;

      @jakarta.persistence.Entity
      public class Pot {
        @jakarta.persistence.Id Long id;
        Paint paint;
      }
      """;

  private static final Map<Integer, String> SOURCES = Map.of(1, COLOUR, 2, PAINT, 3, POT);

  private int round;

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
    round++;
    String source = SOURCES.get(round);
    if (source != null && !environment.processingOver()) {
      write(source.replaceFirst("(?s).*?(?:class|enum) (\\w+).*", "$1"), source);
    }
    return false;
  }

  private void write(String name, String source) {
    try (Writer out = processingEnv.getFiler().createSourceFile("org.acme." + name).openWriter()) {
      out.write(source);
    } catch (IOException cannotWrite) {
      throw new UncheckedIOException(cannotWrite);
    }
  }
}
