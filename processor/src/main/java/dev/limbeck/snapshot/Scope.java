package dev.limbeck.snapshot;

import java.util.Map;
import java.util.Optional;

/**
 * Where an attribute is found, as far as its columns depend on that.
 *
 * @param nature what the attribute is part of
 * @param replacements the associations that give a key's part its columns ({@code @MapsId}), by the
 *     part's name; under the empty name one that gives the whole key
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
  }

  static Scope of(EntityModel entity, Nature nature) {
    return new Scope(
        entity,
        nature,
        false,
        Overrides.of(entity.annotations()),
        Map.of(),
        "%s",
        Optional.empty(),
        false);
  }

  /** The scope of an element or key of a collection. */
  static Scope ofElement(EntityModel entity, Nature nature, Overrides overrides) {
    return new Scope(entity, nature, true, overrides, Map.of(), "%s", Optional.empty(), false);
  }

  boolean isKey() {
    return nature == Nature.KEY;
  }

  /** The name that a column has here. */
  String named(String name) {
    return pattern.replace("%s", name);
  }

  Scope withReplacements(Map<String, Member> members) {
    return new Scope(entity, nature, embedded, overrides, members, pattern, table, byName);
  }

  Scope sortedByName() {
    return new Scope(entity, nature, embedded, overrides, replacements, pattern, table, true);
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
    return new Scope(entity, nature, true, inner, replacements, wrapped, inTable, byName);
  }
}
