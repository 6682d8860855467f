package app.migrations;

import static dev.limbeck.Definitions.column;
import static dev.limbeck.Types.bigint;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * sequence default.
 *
 * <p>Revision 803a35ca935f, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "803a35ca935f",
    message = "sequence default"
)
public final class R202601151030_SequenceDefault implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.createSequence("z_new", sequence -> sequence.startWith(100));
    op.alterColumn("m",
        column("id", bigint()).notNull().defaultTo("nextval('a_old'::regclass)"),
        column("id", bigint()).notNull().defaultTo("nextval('z_new'::regclass)"));
    op.dropSequence("a_old");
  }

  @Override
  public void downgrade(Operations op) {
    op.createSequence("a_old");
    op.alterColumn("m",
        column("id", bigint()).notNull().defaultTo("nextval('z_new'::regclass)"),
        column("id", bigint()).notNull().defaultTo("nextval('a_old'::regclass)"));
    op.dropSequence("z_new");
  }
}
