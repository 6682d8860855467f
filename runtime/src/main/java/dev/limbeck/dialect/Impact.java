package dev.limbeck.dialect;

import dev.limbeck.schema.QualifiedName;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What an operation does to those who use the database meanwhile and afterwards.
 *
 * @param touches the tables that it locks, in the order of their names; not the one that it creates
 */
public record Impact(List<Touch> touches, Set<Hazard> hazards) {

  static final Impact NONE = new Impact(List.of(), Set.of());

  private static final Set<Hazard> OF_TOUCHES =
      EnumSet.of(Hazard.REWRITES_TABLE, Hazard.BLOCKS_READS, Hazard.BLOCKS_WRITES);

  public Impact {
    touches = List.copyOf(touches);
    hazards = Set.copyOf(hazards);
  }

  /** The impact with each table once, and the hazards that follow from the touches. */
  static Impact of(Collection<Touch> touches, Hazard... others) {
    Map<QualifiedName, Touch> byTable = new TreeMap<>();
    touches.forEach(touch -> byTable.merge(touch.table(), touch, Touch::and));
    Set<Hazard> hazards = EnumSet.noneOf(Hazard.class);
    hazards.addAll(List.of(others));
    byTable.values().forEach(touch -> addHazards(touch, hazards));
    return new Impact(List.copyOf(byTable.values()), hazards);
  }

  private static void addHazards(Touch touch, Set<Hazard> hazards) {
    if (touch.work() == Touch.Work.REWRITES) {
      hazards.add(Hazard.REWRITES_TABLE);
    }
    if (touch.blocksReads()) {
      hazards.add(Hazard.BLOCKS_READS);
    }
    if (touch.blocksWrites()) {
      hazards.add(Hazard.BLOCKS_WRITES);
    }
  }

  /**
   * The same for those who use some of the tables: nobody minds what is done to a new one. Nothing
   * at all, if it touches others alone.
   */
  public Impact among(Predicate<QualifiedName> used) {
    List<Touch> left = touches.stream().filter(touch -> used.test(touch.table())).toList();
    if (left.isEmpty() && !touches.isEmpty()) {
      return NONE;
    }
    return touching(left);
  }

  /** The same done to other tables, or under other locks. */
  Impact touching(List<Touch> others) {
    return of(
        others, hazards.stream().filter(it -> !OF_TOUCHES.contains(it)).toArray(Hazard[]::new));
  }

  /** What it does to a table, if it touches it. */
  public Optional<Touch> on(QualifiedName table) {
    return touches.stream().filter(touch -> touch.table().equals(table)).findFirst();
  }
}
