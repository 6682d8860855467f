package dev.limbeck.processor;

/** Classes of a user's. */
final class Sources {

  private Sources() {}

  static String entity(String name, String... fields) {
    return """
        package org.acme;

        import jakarta.persistence.*;

        @Entity
        public class %s {
          @Id
          Long id;
          %s
        }
        """
        .formatted(name, String.join("\n  ", fields));
  }

  static String plain(String name) {
    return "package org.acme;\n\npublic class " + name + " {}\n";
  }

  /** A migration that does nothing. */
  static String migration(String name, String revision) {
    return """
        package org.acme.migrations;

        import dev.limbeck.*;

        @Revision(%s)
        public final class %s implements Migration {
          @Override
          public void upgrade(Operations op) {}

          @Override
          public void downgrade(Operations op) {}
        }
        """
        .formatted(revision, name);
  }
}
