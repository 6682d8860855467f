package app.migrations;

import static dev.limbeck.Definitions.check;
import static dev.limbeck.Definitions.column;
import static dev.limbeck.Types.bigint;
import static dev.limbeck.Types.text;
import static dev.limbeck.Types.varchar;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * volatile default.
 *
 * <p>Revision 62d169f863d6, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "62d169f863d6",
    message = "volatile default"
)
public final class R202601151030_VolatileDefault implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.addColumn("ticket", column("number", bigint()));
    op.createIndexConcurrently("ticket_number_last_idx", "ticket", "number");
    op.alterColumn("ticket",
        column("number", bigint()),
        column("number", bigint()).defaultTo("nextval('ticket_seq'::regclass)"));
    op.dropIndexConcurrently("ticket_number_last_idx", "ticket");
    op.backfill("ticket", fill -> fill.set("number", "default").where("number is null"));
    op.addConstraintNotValid("ticket", check("ticket_number_not_null_check", "number is not null"));
    op.validateConstraint("ticket", "ticket_number_not_null_check");
    op.alterColumn("ticket",
        column("number", bigint()).defaultTo("nextval('ticket_seq'::regclass)"),
        column("number", bigint()).notNull().defaultTo("nextval('ticket_seq'::regclass)"));
    op.dropConstraint("ticket", "ticket_number_not_null_check");
    op.addColumn("ticket", column("code", text()));
    op.alterColumn("ticket",
        column("code", text()),
        column("code", text()).defaultTo("md5((nextval('ticket_seq'::regclass))::text)"));
    op.backfill("ticket", fill -> fill.set("code", "default").where("code is null"));
    op.addColumn("ticket", column("state", varchar(10)).notNull().defaultTo("'new'::varchar(10)"));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropColumn("ticket", "state");
    op.dropColumn("ticket", "code");
    op.dropColumn("ticket", "number");
  }
}
