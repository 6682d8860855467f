package app.migrations;

import static dev.limbeck.Definitions.check;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * enum check value added.
 *
 * <p>Revision d30c00ae1ee8, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "d30c00ae1ee8",
    message = "enum check value added"
)
public final class R202601151030_EnumCheckValueAdded implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.dropConstraint("jobs", "jobs_status_check");
    op.addConstraint("jobs", check("jobs_status_check", "status in ('NEW', 'DONE', 'LOST')"));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropConstraint("jobs", "jobs_status_check");
    op.addConstraint("jobs", check("jobs_status_check", "status in ('NEW', 'DONE')"));
  }
}
