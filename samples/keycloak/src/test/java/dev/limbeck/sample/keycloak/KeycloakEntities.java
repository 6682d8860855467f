package dev.limbeck.sample.keycloak;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.NodeList;

/** The entity classes that Keycloak's own persistence unit lists. */
final class KeycloakEntities {

  private KeycloakEntities() {}

  static List<Class<?>> all() throws Exception {
    try (InputStream unit =
        Objects.requireNonNull(
            KeycloakEntities.class.getResourceAsStream("/default-persistence.xml"),
            "default-persistence.xml is not on the class path; build this module with Maven.")) {
      NodeList names =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(unit)
              .getElementsByTagName("class");
      List<Class<?>> classes = new ArrayList<>();
      for (int i = 0; i < names.getLength(); i++) {
        classes.add(Class.forName(names.item(i).getTextContent().strip()));
      }
      return classes;
    }
  }
}
