package dev.limbeck.snapshot;

import static java.util.stream.Collectors.joining;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/** The names that Hibernate makes of a hash over physical names (its {@code NamingHelper}). */
final class HibernateHash {

  private HibernateHash() {}

  static String foreignKey(Name table, Name references, List<Name> columns) {
    List<String> spelled = columns.stream().map(Name::hibernateSpelling).toList();
    return "FK"
        + hash(
            "table`%s`references`%s`%s"
                .formatted(
                    table.hibernateSpelling(), references.hibernateSpelling(), columns(spelled)));
  }

  static String index(Name table, List<String> columns) {
    return "idx" + hash("table`%s`%s".formatted(table.hibernateSpelling(), columns(columns)));
  }

  private static String columns(List<String> spelled) {
    return spelled.stream().sorted().map(name -> "column`" + name + "`").collect(joining());
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
      return new BigInteger(1, digest).toString(35);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has MD5", impossible);
    }
  }
}
