package dev.limbeck.shadow;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.Requirement;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/** The {@code psql} of the machine, on a database of a test. */
public record Psql(Path program) {

  public static Psql require() {
    return new Psql(Requirement.psql());
  }

  /**
   * Runs a script; it has to succeed.
   *
   * @param url of JDBC, as {@link ShadowDatabase#url()} gives it
   */
  public void run(String url, String script) {
    String address = url.replaceFirst("^jdbc:", "");
    List<String> command =
        List.of(program.toString(), "-X", "-q", "-v", "ON_ERROR_STOP=1", "-d", address, "-f", "-");
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      // What psql prints is less than a pipe holds, unless it fails; then it reads no further.
      try (OutputStream in = process.getOutputStream()) {
        in.write(script.getBytes(UTF_8));
      } catch (IOException e) {
        assertThat(e).as("psql went before it had read all").hasMessageContaining("pipe");
      }
      String said = new String(process.getInputStream().readAllBytes(), UTF_8);
      assertThat(process.waitFor()).as(said).isZero();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
