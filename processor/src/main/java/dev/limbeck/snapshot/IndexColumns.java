package dev.limbeck.snapshot;

import dev.limbeck.naming.AttributePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Finds the columns that hold a list's positions or a map's keys. */
final class IndexColumns {

  // What is said of the key of a map, by what says the same of an attribute.
  private static final Map<String, String> KEY_ANNOTATIONS =
      Map.of(
          Hibernate.CHECK, Hibernate.CHECK,
          Hibernate.CHECKS, Hibernate.CHECKS,
          Jpa.MAP_KEY_ENUMERATED, Jpa.ENUMERATED,
          Jpa.MAP_KEY_TEMPORAL, Jpa.TEMPORAL,
          Hibernate.MAP_KEY_JDBC_TYPE_CODE, Hibernate.JDBC_TYPE_CODE,
          Hibernate.MAP_KEY_JDBC_TYPE, Hibernate.JDBC_TYPE,
          Hibernate.MAP_KEY_JAVA_TYPE, Hibernate.JAVA_TYPE,
          Hibernate.MAP_KEY_TYPE, Hibernate.TYPE,
          Hibernate.MAP_KEY_COMPOSITE_TYPE, Hibernate.COMPOSITE_TYPE);

  // The same of a list's positions.
  private static final Map<String, String> POSITION_ANNOTATIONS =
      Map.of(
          Hibernate.LIST_INDEX_JDBC_TYPE_CODE, Hibernate.JDBC_TYPE_CODE,
          Hibernate.LIST_INDEX_JDBC_TYPE, Hibernate.JDBC_TYPE,
          Hibernate.LIST_INDEX_JAVA_TYPE, Hibernate.JAVA_TYPE);

  private final NamingStrategy naming;
  private final HibernateLevel hibernate;
  private final ColumnReader columns;
  private final AttributeReader attributes;
  private final EntityModels entities;
  private final Keys keys;
  private final JoinReader joins;
  private final ForeignKeyReader foreignKeys;

  IndexColumns(
      NamingStrategy naming,
      HibernateLevel hibernate,
      ColumnReader columns,
      EntityModels entities,
      Keys keys,
      JoinReader joins,
      Findings findings) {
    this.naming = naming;
    this.hibernate = hibernate;
    this.columns = columns;
    this.attributes = keys.attributes();
    this.entities = entities;
    this.keys = keys;
    this.joins = joins;
    this.foreignKeys = new ForeignKeyReader(findings);
  }

  /** The columns, and the foreign key of a map's keys that are entities. */
  AttributeMapping read(CollectionAttribute collection) {
    Member member = collection.member();
    return switch (collection.shape()) {
      case LIST -> mapping(member, position(member).stream().toList(), Optional.empty());
      case MAP -> mapKey(collection);
      case SET, BAG -> mapping(member, List.of(), Optional.empty());
    };
  }

  private Optional<ColumnDraft> position(Member member) {
    ColumnSettings settings =
        member
            .annotations()
            .find(Jpa.ORDER_COLUMN)
            .map(ColumnSettings::of)
            .orElse(ColumnSettings.NONE);
    Annotations annotations = member.annotations().translated(POSITION_ANNOTATIONS);
    TypedPlace place =
        new TypedPlace(member.element(), columns.types().integer(), annotations, settings);
    return columns.value(place, member.name() + "_ORDER").map(column -> checked(member, column));
  }

  private ColumnDraft checked(Member member, ColumnDraft column) {
    if (!hibernate.isAtLeast(HibernateLevel.V7_3)) {
      return column;
    }
    int base =
        member
            .annotations()
            .find(Hibernate.LIST_INDEX_BASE)
            .flatMap(annotation -> annotation.number("value"))
            .orElse(0);
    String spelled = SqlNames.quote(column.catalogueName());
    return column.withChecks(List.of(CheckDraft.unnamed(spelled + " >= " + base)));
  }

  private AttributeMapping mapKey(CollectionAttribute collection) {
    Member member = collection.member();
    Optional<TypeMirror> type =
        member
            .annotations()
            .find(Jpa.MAP_KEY_CLASS)
            .flatMap(annotation -> annotation.type("value"))
            .or(() -> collection.type().key());
    if (type.isEmpty() || member.has(Jpa.MAP_KEY)) {
      return mapping(member, List.of(), Optional.empty());
    }
    Optional<EntityModel> entity = entities.find(type.get());
    if (entity.isPresent()) {
      return entityKey(member, entity.get());
    }
    return AttributeReader.isEmbeddable(type.get())
        ? mapping(member, embeddedKey(collection, type.get()), Optional.empty())
        : mapping(member, basicKey(collection, type.get()).stream().toList(), Optional.empty());
  }

  private AttributeMapping entityKey(Member member, EntityModel target) {
    JoinColumns written =
        JoinColumns.of(member.annotations(), Jpa.MAP_KEY_JOIN_COLUMN, Jpa.MAP_KEY_JOIN_COLUMNS);
    Key key = keys.of(target);
    Join join =
        joins.read(
            member.element(),
            written,
            new JoinReader.Target(
                key, JoinNames.of(member.name() + "_KEY"), name -> keys.otherColumn(target, name)));
    Join named = written.isEmpty() && key.columns().size() == 1 ? unsuffixed(member, join) : join;
    return mapping(
        member,
        named.columns(),
        foreignKeys.read(
            member.element(), Annotations.NONE, written.foreignKey("foreignKey"), named));
  }

  // The default name of an entity's column here is attribute_KEY, without the key's own name.
  private Join unsuffixed(Member member, Join join) {
    String logical = member.name() + "_KEY";
    ColumnDraft column =
        join.references()
            .get(0)
            .copyAs(logical, naming.physical(logical))
            .from(Origin.of(member.element(), Optional.empty()));
    return new Join(List.of(column), join.table(), join.references());
  }

  private List<ColumnDraft> embeddedKey(CollectionAttribute collection, TypeMirror type) {
    Overrides overrides = Overrides.of(collection.annotations()).within("key");
    AttributePath path =
        collection.scope().pathOf(collection.member()).inside("mapkey").inside("key");
    Scope scope = Scope.ofElement(collection.owner(), Scope.Nature.KEY, overrides, path);
    List<ColumnDraft> found = new ArrayList<>();
    for (Member part : attributes.inside((DeclaredType) type, scope)) {
      attributes
          .read(part, scope)
          .forEach(
              mapping -> found.addAll(mapping.through(collection.member().element()).columns()));
    }
    return found;
  }

  private Optional<ColumnDraft> basicKey(CollectionAttribute collection, TypeMirror type) {
    Member member = collection.member();
    ColumnSettings settings =
        Overrides.of(member.annotations())
            .column("key")
            .or(() -> member.annotations().find(Jpa.MAP_KEY_COLUMN))
            .map(ColumnSettings::of)
            .orElse(ColumnSettings.NONE);
    Annotations annotations =
        collection.scope().overrides().converted(member.name() + ".key", keyAnnotations(member));
    TypedPlace place = new TypedPlace(member.element(), type, annotations, settings);
    return columns.value(place, member.name() + "_KEY");
  }

  private static Annotations keyAnnotations(Member member) {
    List<Annotation> said = new ArrayList<>(member.annotations().translated(KEY_ANNOTATIONS).all());
    for (Annotation convert : member.annotations().every(Jpa.CONVERT, Jpa.CONVERTS)) {
      if (convert.text("attributeName").equals(Optional.of("key"))) {
        said.add(convert.without("attributeName"));
      }
    }
    return new Annotations(said);
  }

  private static AttributeMapping mapping(
      Member member, List<ColumnDraft> columns, Optional<ForeignKeyDraft> foreignKey) {
    return new AttributeMapping(member, Optional.empty(), columns, foreignKey);
  }
}
