package dev.limbeck.plan;

import dev.limbeck.dialect.Dialect;
import dev.limbeck.dialect.PostgreSql;
import dev.limbeck.dialect.Touch;
import dev.limbeck.operation.Operation;
import dev.limbeck.schema.Hints;
import dev.limbeck.schema.Schema;
import java.util.ArrayList;
import java.util.List;

/** What keeps the users of a table waiting for as long as its rows are gone through. */
public final class Waits {

  private static final Dialect DIALECT = new PostgreSql();

  private Waits() {}

  /** A step that keeps others from a table. */
  public record Wait(Operation step, Touch touch) {

    /** For people: {@code "alter column ..." lets nobody read or write table ... while ...}. */
    public String sentence() {
      return "\"%s\" lets nobody %s table %s while all its rows are %s."
          .formatted(
              step.describe(),
              touch.blocksReads() ? "read or write" : "write to",
              touch.table(),
              touch.work() == Touch.Work.REWRITES ? "written anew" : "read");
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
