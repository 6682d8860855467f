package dev.limbeck.settings;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads the properties of a persistence unit. */
final class PersistenceXml {

  private static final String ANY = "*";

  private PersistenceXml() {}

  static SortedMap<String, String> read(String text, Path file, Optional<String> unit) {
    Element chosen = unit(document(text, file), file, unit);
    SortedMap<String, String> settings = new TreeMap<>();
    for (Element property : elements(chosen.getElementsByTagNameNS(ANY, "property"))) {
      String value = property.getAttribute("value");
      settings.put(
          property.getAttribute("name"), value.isEmpty() ? property.getTextContent() : value);
    }
    for (Element mode : elements(chosen.getElementsByTagNameNS(ANY, "validation-mode"))) {
      settings.put("jakarta.persistence.validation.mode", mode.getTextContent().strip());
    }
    if (chosen.getElementsByTagNameNS(ANY, "mapping-file").getLength() > 0) {
      settings.put("mapping-file", "");
    }
    return settings;
  }

  private static Element unit(Document document, Path file, Optional<String> wanted) {
    List<Element> units = elements(document.getElementsByTagNameNS(ANY, "persistence-unit"));
    List<String> names = units.stream().map(unit -> unit.getAttribute("name")).toList();
    if (units.isEmpty()) {
      throw new SettingsException(
          "%s has no persistence-unit; name the persistence.xml of your project.".formatted(file));
    }
    if (wanted.isEmpty() && units.size() > 1) {
      throw new SettingsException(
          "%s has several persistence units; choose one of %s with -Alimbeck.unit=%s."
              .formatted(file, String.join(", ", names), names.get(0)));
    }
    return units.stream()
        .filter(unit -> wanted.isEmpty() || wanted.get().equals(unit.getAttribute("name")))
        .findFirst()
        .orElseThrow(
            () ->
                new SettingsException(
                    "%s has no persistence unit %s; it has %s."
                        .formatted(file, wanted.orElse(""), String.join(", ", names))));
  }

  private static Document document(String text, Path file) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      // Neither entities nor files elsewhere: nothing but what stands in this text.
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
      factory.setNamespaceAware(true);
      factory.setExpandEntityReferences(false);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new Throwing());
      return builder.parse(new InputSource(new StringReader(text)));
    } catch (SAXException malformed) {
      throw new SettingsException(
          "%s is no XML that can be read (%s); mend it, and have no DOCTYPE in it."
              .formatted(file, malformed.getMessage()),
          malformed);
    } catch (ParserConfigurationException | IOException impossible) {
      throw new IllegalStateException("the JDK's own parser, on a text in memory", impossible);
    }
  }

  private static List<Element> elements(NodeList nodes) {
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      if (nodes.item(i) instanceof Element element) {
        elements.add(element);
      }
    }
    return elements;
  }

  /** The parser would print to standard error otherwise. */
  private static final class Throwing implements ErrorHandler {

    @Override
    public void warning(SAXParseException problem) {
      // A warning of the parser's does not keep a property from being read.
    }

    @Override
    public void error(SAXParseException problem) throws SAXParseException {
      throw problem;
    }

    @Override
    public void fatalError(SAXParseException problem) throws SAXParseException {
      throw problem;
    }
  }
}
