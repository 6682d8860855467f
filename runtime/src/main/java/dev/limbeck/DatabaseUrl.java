package dev.limbeck;

import dev.limbeck.problem.RefusedException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a database is and who connects.
 *
 * @param jdbc the URL for the driver, without user and password
 * @param database the database's name
 * @param shown the URL for people: no password, no parameters
 */
public record DatabaseUrl(
    String jdbc, String database, String shown, Optional<String> user, Optional<String> password) {

  private static final Pattern REACTIVE = Pattern.compile("r2dbc:(pool:)?(?=postgres(ql)?://)");
  private static final Pattern CREDENTIAL = Pattern.compile("([?&])(user|password)=([^&]*)&?");

  /**
   * Reads {@code jdbc:postgresql://host/name?...}, {@code postgresql://user:password@host/name}, or
   * the URL of a reactive driver, {@code r2dbc:postgresql://host/name} and {@code
   * r2dbc:pool:postgresql://host/name}: migrations run over JDBC, whatever the application uses.
   *
   * @throws RefusedException if it is neither; the message does not show the text, which may hold a
   *     password
   */
  public static DatabaseUrl parse(String text) {
    Matcher reactive = REACTIVE.matcher(text);
    if (reactive.lookingAt()) {
      return parse(ReactiveOptions.asJdbc(text.substring(reactive.end())));
    }
    String jdbcPrefix = "jdbc:";
    String plain = text.startsWith(jdbcPrefix) ? text.substring(jdbcPrefix.length()) : text;
    if (!plain.startsWith("postgresql://") && !plain.startsWith("postgres://")) {
      throw unreadable();
    }
    try {
      return of(new URI(plain), plain);
    } catch (URISyntaxException e) {
      throw unreadable();
    }
  }

  private static DatabaseUrl of(URI uri, String plain) {
    String address = plain.substring(plain.indexOf("://") + 3);
    String query = address.contains("?") ? address.substring(address.indexOf('?')) : "";
    String place = address.substring(0, address.length() - query.length());
    String hosts = place.substring(place.lastIndexOf('@') + 1);
    Optional<String> userInfo =
        place.contains("@")
            ? Optional.of(place.substring(0, place.lastIndexOf('@')))
            : Optional.empty();
    Optional<String> user = userInfo.map(info -> decoded(info.split(":", 2)[0]));
    Optional<String> password =
        userInfo.filter(info -> info.contains(":")).map(info -> decoded(info.split(":", 2)[1]));
    String path = Optional.ofNullable(uri.getPath()).orElse("");
    return new DatabaseUrl(
        "jdbc:postgresql://" + hosts + withoutCredentials(query),
        path.replaceFirst("^/", ""),
        "postgresql://" + hosts,
        user.or(() -> parameter(query, "user")),
        password.or(() -> parameter(query, "password")));
  }

  private static Optional<String> parameter(String query, String name) {
    Matcher matcher = CREDENTIAL.matcher(query);
    int from = 0;
    while (matcher.find(from)) {
      if (matcher.group(2).equals(name)) {
        return Optional.of(decoded(matcher.group(3)));
      }
      // The & that ends one parameter begins the next.
      from = matcher.end(3);
    }
    return Optional.empty();
  }

  private static String withoutCredentials(String query) {
    String kept = query;
    String before;
    do {
      before = kept;
      kept = CREDENTIAL.matcher(kept).replaceFirst("$1");
    } while (!kept.equals(before));
    return kept.replaceFirst("[?&]$", "");
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private static RefusedException unreadable() {
    return new RefusedException(
        "The url is none of PostgreSQL's: write jdbc:postgresql://host:5432/name or"
            + " postgresql://user@host:5432/name.");
  }
}
