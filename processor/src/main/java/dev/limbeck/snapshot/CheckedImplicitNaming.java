package dev.limbeck.snapshot;

import dev.limbeck.naming.AttributePath;
import dev.limbeck.naming.EntityName;
import dev.limbeck.naming.ImplicitNaming;
import java.util.function.Supplier;

/**
 * A user's strategy, whose failures are reported in the user's terms.
 *
 * @param origin the option that asked for it
 */
record CheckedImplicitNaming(ImplicitNaming naming, String origin) implements ImplicitNaming {

  @Override
  public String table(EntityName entity) {
    return check("the table of " + entity.name(), () -> naming.table(entity));
  }

  @Override
  public String joinTable(JoinTable table) {
    return check(
        "the join table of " + attribute(table.owner(), table.attribute()),
        () -> naming.joinTable(table));
  }

  @Override
  public String collectionTable(CollectionTable table) {
    return check(
        "the table of " + attribute(table.owner(), table.attribute()),
        () -> naming.collectionTable(table));
  }

  @Override
  public String basicColumn(BasicColumn column) {
    return check("the column of " + column.attribute(), () -> naming.basicColumn(column));
  }

  @Override
  public String joinColumn(JoinColumn column) {
    return check(
        "the column%s that points at %s"
            .formatted(
                column.attribute().map(it -> " of " + it).orElse(""), column.target().name()),
        () -> naming.joinColumn(column));
  }

  @Override
  public String primaryKeyJoinColumn(PrimaryKeyJoinColumn column) {
    return check(
        "the key that points at table " + column.targetTable(),
        () -> naming.primaryKeyJoinColumn(column));
  }

  private static String attribute(EntityName owner, AttributePath path) {
    return owner.name() + "." + path;
  }

  private String check(String subject, Supplier<String> answer) {
    return NamingFailure.guard(origin, subject, answer, String::isBlank);
  }
}
