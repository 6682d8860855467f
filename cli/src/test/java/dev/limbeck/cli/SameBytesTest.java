package dev.limbeck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * The same change, wherever it is made, gives the same bytes. It changes the locale and the time
 * zone of the whole JVM, so nothing runs beside it.
 */
@Isolated
class SameBytesTest {

  @TempDir private Path folder;

  @Test
  void localeTimeZoneAndFolderDoNotCount() {
    List<String> here = written("here");
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      // In Turkish, the lower case of I has no dot; in Arabic, digits look otherwise.
      for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        assertThat(written(tag)).as(tag).isEqualTo(here);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private List<String> written(String name) {
    TestProject project = TestProject.in(folder.resolve(name));
    project.entity("Invoice", "@Id @GeneratedValue Long ID;\nString TITLE;\nString insertIp;\n");
    project.entity("Item", "@Id @GeneratedValue Long id;\n@ManyToOne Invoice INVOICE;\n");
    project.compile().autogenerate("Invoices in İstanbul").requireDone();
    project.entity("Item", "@Id @GeneratedValue Long id;\n@Version Integer VERSION;\n");
    project.compile().autogenerate("Items").requireDone();
    return project.files("src").stream().map(file -> file + "\n" + project.read(file)).toList();
  }
}
