package dev.limbeck.plan;

import dev.limbeck.dialect.Dialect;
import dev.limbeck.dialect.PostgreSql;
import dev.limbeck.dialect.Touch;
import dev.limbeck.operation.AddColumn;
import dev.limbeck.operation.Operation;
import dev.limbeck.schema.Default;
import dev.limbeck.schema.Hints;
import dev.limbeck.schema.Schema;
import java.util.ArrayList;
import java.util.List;

/** What keeps the users of a table waiting for as long as its rows are gone through. */
public final class Waits {

  private static final Dialect DIALECT = new PostgreSql();

  // There is no staged form of it: ALTER TABLE can drop the expression of a column, and change it
  // (17 and newer, which writes the rows anew), but give it to none.
  private static final String WAY_ROUND =
      " PostgreSQL cannot make a generated column of one that is there; a plain column that a trigger"
          + " fills, or on PostgreSQL 18 a virtual one, keeps nobody waiting.";

  private Waits() {}

  /** A step that keeps others from a table. */
  public record Wait(Operation step, Touch touch) {

    /** For people: {@code "alter column ..." lets nobody read or write table ... while ...}. */
    public String sentence() {
      return "\"%s\" lets nobody %s table %s while all its rows are %s.%s"
          .formatted(
              step.describe(),
              touch.blocksReads() ? "read or write" : "write to",
              touch.table(),
              touch.work() == Touch.Work.REWRITES ? "written anew" : "read",
              isComputed(step) ? WAY_ROUND : "");
    }

    private static boolean isComputed(Operation step) {
      return step instanceof AddColumn add
          && add.column().value().filter(Default.Generated.class::isInstance).isPresent();
    }
  }

  /** Each step and table; none for new tables. */
  public static List<Wait> in(Schema before, List<Operation> steps) {
    List<Wait> waits = new ArrayList<>();
    Situation situation = new Steps(before, steps, Hints.NONE).start();
    for (Operation step : steps) {
      for (Touch touch : DIALECT.impact(step, situation.schema()).touches()) {
        if (touch.blocksWrites() && situation.isInUse(touch.table())) {
          waits.add(new Wait(step, touch));
        }
      }
      situation = situation.after(step);
    }
    return List.copyOf(waits);
  }
}
