package dev.limbeck.shadow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.limbeck.problem.RefusedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The private PostgreSQL may be another one than that of the class path. */
class OtherPostgresTest {

  private static final Platform PLATFORM = Platform.current();

  @TempDir private Path folder;

  @Test
  void itMayBeAnInstalledOne() throws IOException {
    ServerBinaries unpacked = ServerBinaries.in(cache(), PLATFORM, Optional.empty());
    try (ShadowPostgres postgres = ShadowPostgres.start(Optional.of(unpacked.home()))) {
      assertThat(postgres.version()).startsWith(unpacked.majorVersion() + ".");
    }
  }

  @Test
  void itMayComeFromAJar() throws IOException {
    try (ShadowPostgres usual = ShadowPostgres.start();
        ShadowPostgres postgres = ShadowPostgres.start(Optional.of(jar()))) {
      assertThat(postgres.version()).isNotEmpty().contains(".");
      assertThat(postgres.port()).isNotEqualTo(usual.port());
    }
  }

  @Test
  void aServerThatKeepsItsFilesElsewhereIsAskedForItsVersion() throws IOException {
    ServerBinaries unpacked = ServerBinaries.in(cache(), PLATFORM, Optional.empty());
    Files.createSymbolicLink(folder.resolve("bin"), unpacked.home().resolve("bin"));
    ServerBinaries elsewhere = ServerBinaries.in(cache(), PLATFORM, Optional.of(folder));

    assertThat(elsewhere.majorVersion()).isEqualTo(unpacked.majorVersion());
    assertThat(elsewhere.name()).isNotEqualTo(unpacked.name());
  }

  @Test
  void whatIsNoServerIsNamed() throws IOException {
    assertThatThrownBy(() -> in(folder))
        .isInstanceOf(RefusedException.class)
        .hasMessage(
            "There is no bin/initdb in %s; name the folder of an installed PostgreSQL, such as"
                    .formatted(folder)
                + " /usr/lib/postgresql/17.");
    assertThatThrownBy(() -> in(folder.resolve("none.jar")))
        .isInstanceOf(RefusedException.class)
        .hasMessageStartingWith("There is no " + folder.resolve("none.jar") + "; name the folder");
    Path text = Files.writeString(folder.resolve("text.jar"), "text");
    assertThatThrownBy(() -> in(text))
        .isInstanceOf(RefusedException.class)
        .hasMessageStartingWith(text + " is no jar; name the folder");
    Path other = Path.of(Test.class.getProtectionDomain().getCodeSource().getLocation().getPath());
    assertThatThrownBy(() -> in(other))
        .isInstanceOf(RefusedException.class)
        .hasMessageStartingWith("There is no PostgreSQL (" + PLATFORM.archive() + ") in " + other);
  }

  @Test
  void eachVersionIsMadeWithTheOptionsThatItKnows() {
    assertThat(ClusterOptions.of(15).initdb()).noneMatch(it -> it.contains("builtin"));
    assertThat(ClusterOptions.of(15).configuration()).noneMatch(it -> it.contains("scram"));
    assertThat(ClusterOptions.of(16).configuration()).contains("scram_iterations = 1");
    assertThat(ClusterOptions.of(17).initdb()).contains("--builtin-locale=C.UTF-8");
    assertThat(ClusterOptions.of(17).configuration()).doesNotContain("io_method = sync");
    assertThat(ClusterOptions.of(18).configuration()).contains("io_method = sync");
  }

  private static ServerBinaries in(Path place) {
    try {
      return ServerBinaries.in(cache(), PLATFORM, Optional.of(place));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path cache() throws IOException {
    return Places.ofMachine(ServerAccount.ownUid()).cache();
  }

  private static Path jar() throws IOException {
    JarURLConnection connection =
        (JarURLConnection)
            ServerBinaries.class.getResource("/" + PLATFORM.archive()).openConnection();
    return Path.of(connection.getJarFileURL().getPath());
  }
}
