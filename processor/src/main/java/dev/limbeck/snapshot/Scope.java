package dev.limbeck.snapshot;

import dev.limbeck.naming.AttributePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where an attribute is found, as far as its columns depend on that.
 *
 * @param nature what the attribute is part of
 * @param replacements the associations that give a key's part its columns ({@code @MapsId}), by the
 *     part's name; under the empty name one that gives the whole key
 * @param path the attributes that it is inside of, outermost first
 * @param around the embedded attributes that it is inside of, outermost first
 * @param pattern how {@code @EmbeddedColumnNaming} forms names; {@code %s} is the name without it
 * @param table the secondary table that {@code @EmbeddedTable} puts embedded attributes into
 * @param byName whether embedded attributes come in the order of their names, as Hibernate takes
 *     them where it lists columns
 */
record Scope(
    EntityModel entity,
    Nature nature,
    boolean embedded,
    Overrides overrides,
    Map<String, Member> replacements,
    List<String> path,
    List<Member> around,
    String pattern,
    Optional<String> table,
    boolean byName) {

  /** What an attribute is part of. */
  enum Nature {
    /** The primary key: never null. */
    KEY,
    /** An entity's state. */
    STATE,
    /** The state of a subclass that shares its root's table: null in its siblings' rows. */
    SHARED_STATE
  }

  Scope {
    replacements = Map.copyOf(replacements);
    path = List.copyOf(path);
    around = List.copyOf(around);
  }

  static Scope of(EntityModel entity, Nature nature) {
    return new Scope(
        entity,
        nature,
        false,
        Overrides.of(entity.annotations()),
        Map.of(),
        List.of(),
        List.of(),
        "%s",
        Optional.empty(),
        false);
  }

  boolean isKey() {
    return nature == Nature.KEY;
  }

  /** The name that a column has here. */
  String named(String name) {
    return pattern.replace("%s", name);
  }

  Scope withReplacements(Map<String, Member> members) {
    return new Scope(
        entity, nature, embedded, overrides, members, path, around, pattern, table, byName);
  }

  Scope sortedByName() {
    return new Scope(
        entity, nature, embedded, overrides, replacements, path, around, pattern, table, true);
  }

  /** The scope of the attributes inside an embedded one. */
  Scope inside(Member attribute) {
    Overrides inner =
        overrides.within(attribute.name()).orElse(Overrides.of(attribute.annotations()));
    Optional<Annotation> naming = attribute.annotations().find(Hibernate.EMBEDDED_COLUMN_NAMING);
    String wrapped =
        naming
            .map(found -> found.text("value").orElse(attribute.name() + "_%s"))
            .map(text -> pattern.replace("%s", text))
            .orElse(pattern);
    Optional<String> inTable =
        attribute
            .annotations()
            .find(Hibernate.EMBEDDED_TABLE)
            .flatMap(found -> found.text("value"))
            .or(() -> table);
    List<Member> outer = new ArrayList<>(around);
    outer.add(attribute);
    List<String> way = pathOf(attribute).names();
    return new Scope(
        entity, nature, true, inner, replacements, way, outer, wrapped, inTable, byName);
  }

  /** The scope of an element or key of a collection, which has a path of its own. */
  static Scope ofElement(
      EntityModel entity, Nature nature, Overrides overrides, AttributePath path) {
    return new Scope(
        entity,
        nature,
        true,
        overrides,
        Map.of(),
        path.names(),
        List.of(),
        "%s",
        Optional.empty(),
        false);
  }

  /** The way from the entity to an attribute that is found here. */
  AttributePath pathOf(Member attribute) {
    List<String> names = new ArrayList<>(path);
    names.add(attribute.name());
    return new AttributePath(names);
  }
}
