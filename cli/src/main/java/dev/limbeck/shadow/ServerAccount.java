package dev.limbeck.shadow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * As whom the server's programs run, since PostgreSQL refuses to run as root.
 *
 * @param prefix the words put before a command
 * @param owner the user and group that the cluster's files are given to, if they change hands
 */
record ServerAccount(List<String> prefix, Optional<String> owner) {

  /** The user "nobody", whom initdb finds by this number on every Linux. */
  private static final int NOBODY = 65_534;

  private static final ServerAccount OWN = new ServerAccount(List.of(), Optional.empty());

  private static final ServerAccount NOBODY_ACCOUNT =
      new ServerAccount(
          List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "--"),
          Optional.of(NOBODY + ":" + NOBODY));

  // In a user namespace that maps nobody, every user is "nobody" and keeps the rights to its files.
  private static final ServerAccount NAMESPACE =
      new ServerAccount(List.of("unshare", "--user", "--"), Optional.empty());

  ServerAccount {
    prefix = List.copyOf(prefix);
  }

  /** The number of the user that this process runs as. */
  static int ownUid() throws IOException {
    Path probe = Files.createTempFile("limbeck", null);
    try {
      return (int) Files.getAttribute(probe, "unix:uid");
    } finally {
      Files.delete(probe);
    }
  }

  /** The accounts that can run this server here, the best first. */
  static List<ServerAccount> usable(int uid, ServerBinaries binaries) {
    if (uid != 0) {
      // initdb wants its user to have a name; in a container a user may be a bare number.
      return List.of(OWN, NAMESPACE);
    }
    return List.of(forRoot(binaries));
  }

  private static ServerAccount forRoot(ServerBinaries binaries) {
    List<String> failures = new ArrayList<>();
    for (ServerAccount account : List.of(NOBODY_ACCOUNT, NAMESPACE)) {
      List<String> command = account.command(List.of(binaries.program("postgres"), "--version"));
      Optional<Program.Outcome> outcome = Program.run(command);
      if (outcome.filter(Program.Outcome::succeeded).isPresent()) {
        return account;
      }
      failures.add(
          account.prefix().get(0)
              + ": "
              + outcome.map(Program.Outcome::output).orElse("is not installed"));
    }
    throw new ShadowException(
        "PostgreSQL refuses to run as root, and no way to start "
            + binaries.home()
            + " as another user works ("
            + String.join("; ", failures)
            + "); run as an ordinary user, name a cache folder that every user may read with -D"
            + Places.CACHE_PROPERTY
            + "=FOLDER, or configure a database with a url.");
  }

  List<String> command(List<String> words) {
    List<String> command = new ArrayList<>(prefix);
    command.addAll(words);
    return command;
  }

  /** Hands files to the user that the server runs as. */
  void give(List<Path> files) {
    owner.ifPresent(user -> changeOwner(user, files));
  }

  /** Makes files that were given away root's again. */
  void takeBack(List<Path> files) {
    owner.ifPresent(user -> changeOwner("0:0", files));
  }

  private static void changeOwner(String owner, List<Path> files) {
    List<String> command = new ArrayList<>(List.of("chown", "-R", owner));
    files.forEach(file -> command.add(file.toString()));
    Optional<Program.Outcome> outcome = Program.run(command);
    if (outcome.filter(Program.Outcome::succeeded).isEmpty()) {
      throw new ShadowException(
          "The owner of "
              + files
              + " cannot be changed to "
              + owner
              + ": "
              + outcome.map(Program.Outcome::output).orElse("there is no chown")
              + "; run as an ordinary user, or configure a database with a url.");
    }
  }
}
