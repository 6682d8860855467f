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
 * @param pattern how {@code @EmbeddedColumnNaming} forms default names; {@code %s} is the attribute
 */
record Scope(
    EntityModel entity,
    Nature nature,
    boolean embedded,
    Overrides overrides,
    Map<String, Member> replacements,
    List<String> path,
    List<Member> around,
    String pattern) {

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
        "%s");
  }

  boolean isKey() {
    return nature == Nature.KEY;
  }

  Scope withReplacements(Map<String, Member> members) {
    return new Scope(entity, nature, embedded, overrides, members, path, around, pattern);
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
    List<Member> outer = new ArrayList<>(around);
    outer.add(attribute);
    return new Scope(
        entity, nature, true, inner, replacements, pathOf(attribute).names(), outer, wrapped);
  }

  /** The scope of an element or key of a collection, which has a path of its own. */
  static Scope ofElement(
      EntityModel entity, Nature nature, Overrides overrides, AttributePath path) {
    return new Scope(entity, nature, true, overrides, Map.of(), path.names(), List.of(), "%s");
  }

  /** The way from the entity to an attribute that is found here. */
  AttributePath pathOf(Member attribute) {
    List<String> names = new ArrayList<>(path);
    names.add(attribute.name());
    return new AttributePath(names);
  }
}
