package dev.limbeck.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.schema.Hints;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SchemaDocument;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Law 6. It changes the locale and the time zone of the whole JVM, so nothing runs beside it. */
@Isolated
class SameBytesLawTest {

  static Stream<LawCase> cases() {
    return LawCase.generated();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theSameChangeGivesTheSameBytesInAnyOrderAndPlace(LawCase given) {
    String source = Change.generated(given).source().source();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      LawCase shuffled =
          new LawCase(
              given.folder(),
              Disorder.of(given.before()),
              Disorder.of(given.after()),
              given.hints());

      assertThat(Change.generated(shuffled).source().source()).isEqualTo(source);
      assertThat(json(shuffled.after(), given.hints()))
          .isEqualTo(json(given.after(), given.hints()));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  static String json(Schema schema, Hints hints) {
    return new SchemaDocument(Map.of(), new TreeMap<>(), schema, hints, List.of()).json();
  }
}
