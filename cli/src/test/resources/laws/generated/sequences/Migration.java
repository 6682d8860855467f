package app.migrations;

import static dev.limbeck.Types.integer;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * sequences.
 *
 * <p>Revision d4320af2e3e9, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "d4320af2e3e9",
    message = "sequences"
)
public final class R202601151030_Sequences implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.createSequence("comes", sequence -> sequence.startWith(100).incrementBy(50));
    op.createSequence("down", sequence -> sequence.startWith(-1).incrementBy(-1));
    op.alterSequence("changes",
        sequence -> {},
        sequence -> sequence.incrementBy(50).maximum(100000).cache(10));
    op.alterSequence("whole",
        sequence -> sequence.as(integer()).startWith(10).incrementBy(-1).minimum(-100).maximum(10).cache(5).cycle(),
        sequence -> sequence.as(integer()).startWith(10).incrementBy(-2).minimum(-200).maximum(10));
    op.dropSequence("goes");
  }

  @Override
  public void downgrade(Operations op) {
    op.createSequence("goes", sequence -> sequence.startWith(5));
    op.alterSequence("whole",
        sequence -> sequence.as(integer()).startWith(10).incrementBy(-2).minimum(-200).maximum(10),
        sequence -> sequence.as(integer()).startWith(10).incrementBy(-1).minimum(-100).maximum(10).cache(5).cycle());
    op.alterSequence("changes",
        sequence -> sequence.incrementBy(50).maximum(100000).cache(10),
        sequence -> {});
    op.dropSequence("down");
    op.dropSequence("comes");
  }
}
