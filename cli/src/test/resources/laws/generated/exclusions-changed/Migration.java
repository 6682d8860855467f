package app.migrations;

import static dev.limbeck.Definitions.exclusion;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * exclusions changed.
 *
 * <p>Revision ad5ca813aebb, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "ad5ca813aebb",
    message = "exclusions changed"
)
public final class R202601151030_ExclusionsChanged implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.dropConstraint("booking", "booking_excl");
    op.dropConstraint("booking", "gone");
    op.dropConstraint("booking", "same");
    op.addConstraint("booking", exclusion("booking_excl")
        .expression("tsrange(starts, ends)", "&&").where("not cancelled").initiallyDeferred());
    op.addConstraint("booking", exclusion("new").using("btree")
        .expression("room::text", "=", key -> key.operatorClass("text_pattern_ops"))
        .expression("starts + interval '1 day'", "=").deferrable());
    op.addConstraint("booking", exclusion("other")
        .expression("tsrange(starts, ends, '[]')", "&&").where("cancelled and room > 0"));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropConstraint("booking", "other");
    op.dropConstraint("booking", "new");
    op.dropConstraint("booking", "booking_excl");
    op.addConstraint("booking", exclusion("same")
        .expression("tsrange(starts, ends, '[]'::text)", "&&").where("cancelled AND (room > 0)"));
    op.addConstraint("booking", exclusion("gone").using("btree")
        .column("room", "=")
        .column("ends", "="));
    op.addConstraint("booking", exclusion("booking_excl")
        .expression("tsrange(starts, ends)", "&&").where("not cancelled"));
  }
}
