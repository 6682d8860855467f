package dev.limbeck.diff;

import dev.limbeck.schema.DomainType;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.UserType;
import java.util.List;
import java.util.stream.Stream;

/**
 * What entities have no words for. A migration makes it by hand; that they do not speak of it takes
 * nothing away.
 */
public final class Unspoken {

  private Unspoken() {}

  /**
   * What the entities ask for, and what of it they cannot say as it is there.
   *
   * @param known what of {@code there} is somebody's wish: the schema at head
   */
  public static Schema added(Schema entities, Schema known, Schema there) {
    Stream<UserType> domains =
        there.types().stream()
            .filter(it -> it instanceof DomainType && known.type(it.name()).isPresent())
            .filter(it -> entities.type(it.name()).isEmpty());
    List<UserType> types = Stream.concat(entities.types().stream(), domains).toList();
    Schema partitioned = new UnspokenPartitions(entities.withTypes(types), there).added();
    Schema measured = new UnspokenStatistics(partitioned, known, there).added();
    return new UnspokenInheritance(measured, known, there).added();
  }
}
