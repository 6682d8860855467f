package dev.limbeck.introspect;

import dev.limbeck.introspect.Unmodelled.Kind;
import dev.limbeck.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * All that a database holds: what the model says, what it says too little of, and what is beside.
 *
 * @param schema everything that the model can say
 * @param notes objects that the schema holds, with what it leaves out of them
 * @param surroundings objects that the schema knows nothing of
 * @param names names that the schema leaves out
 */
public record Survey(
    Schema schema, List<Unmodelled> notes, Surroundings surroundings, PartNames names) {

  // The surroundings hold objects of the other kinds, each by its whole definition.
  private static final Set<Kind> NOTED =
      EnumSet.of(
          Kind.TABLE,
          Kind.COLUMN,
          Kind.CONSTRAINT,
          Kind.INDEX,
          Kind.SEQUENCE,
          Kind.COMMENT,
          Kind.TYPE);

  /** A schema that is no database's. */
  public static Survey of(Schema schema) {
    return new Survey(schema, List.of(), Surroundings.NONE, PartNames.NONE);
  }

  public Survey {
    notes = List.copyOf(notes);
  }

  /** Reads everything, in one view of the database as {@link Introspector#read} has it. */
  public static Survey read(Connection connection, List<String> schemas) throws SQLException {
    return ReadTransaction.run(
        connection,
        () -> {
          Introspection found = Introspector.read(connection, schemas);
          List<Unmodelled> notes =
              found.unmodelled().stream()
                  .filter(it -> NOTED.contains(it.kind()))
                  .filter(it -> it.kind() != Kind.TYPE || it.part().isPresent())
                  .toList();
          return new Survey(
              found.schema(),
              notes,
              Surroundings.read(connection, schemas),
              PartNames.read(connection, schemas));
        });
  }

  /** Reads all schemas that users made. */
  public static Survey ofUserSchemas(Connection connection) throws SQLException {
    return ReadTransaction.run(connection, () -> read(connection, UserSchemas.in(connection)));
  }

  /** What a comparison with a model leaves out, a line each. */
  public List<String> beside() {
    List<String> lines = new ArrayList<>();
    notes.forEach(note -> lines.add(note.text()));
    surroundings.objects().forEach(it -> lines.add(it.text()));
    return List.copyOf(lines);
  }
}
