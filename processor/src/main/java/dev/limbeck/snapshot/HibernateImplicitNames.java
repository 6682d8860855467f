package dev.limbeck.snapshot;

import dev.limbeck.naming.AttributePath;
import dev.limbeck.naming.EntityName;
import dev.limbeck.naming.ImplicitNaming;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An implicit naming strategy that is written for Hibernate. */
final class HibernateImplicitNames implements ImplicitNaming {

  static final String INTERFACE = "org.hibernate.boot.model.naming.ImplicitNamingStrategy";
  private static final String SOURCE = "org.hibernate.boot.model.naming.Implicit%sNameSource";

  // What stands for an element of a collection in a path, since 7.0 and before.
  private static final String ELEMENT = "{element}";
  private static final String OLD_ELEMENT = "collection&&element";

  private final Object strategy;
  private final HibernateTypes hibernate;
  private final Object context;

  HibernateImplicitNames(Object strategy) {
    this.strategy = strategy;
    this.hibernate = HibernateTypes.of(strategy);
    this.context = hibernate.buildingContext();
  }

  @Override
  public String table(EntityName entity) {
    return ask("PrimaryTable", "Entity", Map.of("getEntityNaming", hibernate.entity(entity)));
  }

  @Override
  public String joinTable(JoinTable table) {
    return ask(
        "JoinTable",
        "JoinTable",
        Map.of(
            "getOwningPhysicalTableName",
            table.ownerTable(),
            "getOwningEntityNaming",
            hibernate.entity(table.owner()),
            "getNonOwningPhysicalTableName",
            table.targetTable(),
            "getNonOwningEntityNaming",
            hibernate.entity(table.target()),
            "getAssociationOwningAttributePath",
            path(table.attribute())));
  }

  @Override
  public String collectionTable(CollectionTable table) {
    return ask(
        "CollectionTable",
        "CollectionTable",
        Map.of(
            "getOwningPhysicalTableName",
            identifier(table.ownerTable()),
            "getOwningEntityNaming",
            hibernate.entity(table.owner()),
            "getOwningAttributePath",
            path(table.attribute())));
  }

  @Override
  public String basicColumn(BasicColumn column) {
    return ask(
        "BasicColumn",
        "BasicColumn",
        Map.of("getAttributePath", path(column.attribute()), "isCollectionElement", false));
  }

  @Override
  public String joinColumn(JoinColumn column) {
    Map<String, Object> answers =
        Map.of(
            "getNature",
            hibernate.constant(SOURCE.formatted("JoinColumn") + "$Nature", column.kind().name()),
            "getEntityNaming",
            hibernate.entity(column.target()),
            "getReferencedTableName",
            identifier(column.targetTable()),
            "getReferencedColumnName",
            identifier(column.targetColumn()));
    // Where there is no attribute, Hibernate's strategies are told null.
    return column
        .attribute()
        .map(path -> with(answers, "getAttributePath", path(path)))
        .map(all -> ask("JoinColumn", "JoinColumn", all))
        .orElseGet(() -> ask("JoinColumn", "JoinColumn", answers));
  }

  @Override
  public String primaryKeyJoinColumn(PrimaryKeyJoinColumn column) {
    return ask(
        "PrimaryKeyJoinColumn",
        "PrimaryKeyJoinColumn",
        Map.of(
            "getReferencedTableName",
            identifier(column.targetTable()),
            "getReferencedPrimaryKeyColumnName",
            identifier(column.targetColumn())));
  }

  private Object identifier(String text) {
    return hibernate.identifier(Name.of(text));
  }

  private String ask(String question, String source, Map<String, Object> answers) {
    Object asked =
        hibernate.answering(SOURCE.formatted(source), with(answers, "getBuildingContext", context));
    Object identifier = hibernate.ask(strategy, INTERFACE, "determine" + question + "Name", asked);
    return written(hibernate.name(identifier));
  }

  // What is left of the old placeholder between two other parts is left out like the new one.
  private static String written(@Nullable Name name) {
    if (name == null) {
      return ""; // Who asked says that there is no name.
    }
    String text = name.text().replace("_" + OLD_ELEMENT + "_", "_" + ELEMENT + "_");
    return name.quoted() ? "`" + text + "`" : text;
  }

  private Object path(AttributePath path) {
    return hibernate.isBefore7()
        ? hibernate.path(path.toString().replace(ELEMENT, OLD_ELEMENT))
        : hibernate.path(path.toString());
  }

  private static Map<String, Object> with(Map<String, Object> answers, String name, Object value) {
    Map<String, Object> all = new HashMap<>(answers);
    all.put(name, value);
    return all;
  }
}
