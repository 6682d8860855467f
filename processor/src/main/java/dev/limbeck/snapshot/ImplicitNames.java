package dev.limbeck.snapshot;

import static java.util.stream.Collectors.joining;

import dev.limbeck.naming.AttributePath;
import dev.limbeck.naming.EntityName;
import dev.limbeck.naming.ImplicitNaming;
import java.util.List;
import java.util.Map;

/**
 * The implicit naming strategies that come with Hibernate and Spring Boot, by their short names.
 */
final class ImplicitNames {

  private static final ImplicitNaming JPA = new ImplicitNaming() {};

  private static final Map<String, ImplicitNaming> KNOWN =
      Map.of(
          "jpa", JPA,
          "legacy-jpa", new LegacyJpa(),
          "legacy-hbm", new LegacyHbm(),
          "component-path", new ComponentPath(),
          "spring", new Spring());

  /** In the order in which a message lists them. */
  static final List<String> SHORT_NAMES =
      List.of("jpa", "legacy-jpa", "legacy-hbm", "component-path", "spring");

  private ImplicitNames() {}

  /** The strategy of a short name, or else of a class. */
  static ImplicitNaming of(String chosen) {
    ImplicitNaming known = KNOWN.get(chosen);
    return known == null ? NamingClasses.implicit(chosen) : known;
  }

  /** As Jakarta Persistence 1.0 was understood: after tables, not after entities. */
  private static final class LegacyJpa implements ImplicitNaming {

    @Override
    public String collectionTable(CollectionTable table) {
      return table.ownerTable() + "_" + table.attribute().last();
    }

    @Override
    public String joinColumn(JoinColumn column) {
      String base = column.attribute().map(AttributePath::last).orElse(column.targetTable());
      return base + "_" + column.targetColumn();
    }
  }

  /** As Hibernate's own mapping files had it: after classes, and columns without a suffix. */
  private static final class LegacyHbm implements ImplicitNaming {

    @Override
    public String table(EntityName entity) {
      return entity.simpleClassName();
    }

    @Override
    public String joinTable(JoinTable table) {
      return table.ownerTable() + "_" + table.attribute().last();
    }

    @Override
    public String collectionTable(CollectionTable table) {
      return table.owner().simpleClassName() + "_" + table.attribute().last();
    }

    @Override
    public String joinColumn(JoinColumn column) {
      return column
          .attribute()
          .map(AttributePath::last)
          .orElse(column.target().simpleClassName() + "_" + column.targetColumn());
    }
  }

  /** The whole path instead of its last step. */
  private static final class ComponentPath implements ImplicitNaming {

    @Override
    public String collectionTable(CollectionTable table) {
      return table.owner().name() + "_" + whole(table.attribute());
    }

    @Override
    public String basicColumn(BasicColumn column) {
      return whole(column.attribute());
    }

    @Override
    public String joinColumn(JoinColumn column) {
      String base = column.attribute().map(ComponentPath::whole).orElse(column.target().name());
      return base + "_" + column.targetColumn();
    }

    private static String whole(AttributePath path) {
      return path.names().stream().collect(joining("_"));
    }
  }

  /** Spring Boot's: a join table after the attribute. */
  private static final class Spring implements ImplicitNaming {

    @Override
    public String joinTable(JoinTable table) {
      return table.ownerTable() + "_" + table.attribute().last();
    }
  }
}
