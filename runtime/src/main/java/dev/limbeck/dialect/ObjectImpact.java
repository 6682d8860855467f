package dev.limbeck.dialect;

import dev.limbeck.operation.DatabaseObject.Extension;
import dev.limbeck.operation.DatabaseObject.Grant;
import dev.limbeck.operation.DatabaseObject.Policy;
import dev.limbeck.operation.DatabaseObject.RowLevelSecurity;
import dev.limbeck.operation.DatabaseObject.Trigger;
import dev.limbeck.operation.DatabaseObject.View;
import dev.limbeck.operation.DatabaseObject.Visitor;
import dev.limbeck.operation.Routine;
import dev.limbeck.schema.QualifiedName;
import java.util.List;

/**
 * What it does to others that something comes or goes which a schema does not hold. The tables that
 * a text names are not known; looking at them keeps nobody off.
 */
final class ObjectImpact {

  private ObjectImpact() {}

  private static List<Touch> briefly(QualifiedName table, Lock lock) {
    return List.of(Touch.brief(table, lock));
  }

  /** When it comes. */
  static final class OfCreation implements Visitor<Impact> {
    @Override
    public Impact visit(View view) {
      return Impact.NONE;
    }

    @Override
    public Impact visit(Routine routine) {
      return Impact.NONE;
    }

    @Override
    public Impact visit(Trigger trigger) {
      return Impact.of(briefly(trigger.table(), Lock.SHARE_ROW_EXCLUSIVE));
    }

    @Override
    public Impact visit(Policy policy) {
      return Impact.of(briefly(policy.table(), Lock.ACCESS_EXCLUSIVE));
    }

    // Without a policy, nobody but the owner sees a row any more.
    @Override
    public Impact visit(RowLevelSecurity security) {
      return Impact.of(briefly(security.table(), Lock.ACCESS_EXCLUSIVE), Hazard.BREAKS_CLIENTS);
    }

    @Override
    public Impact visit(Grant grant) {
      return Impact.NONE;
    }

    @Override
    public Impact visit(Extension extension) {
      return Impact.NONE;
    }
  }

  /** When it goes. */
  static final class OfRemoval implements Visitor<Impact> {
    @Override
    public Impact visit(View view) {
      return Impact.of(List.of(), Hazard.BREAKS_CLIENTS);
    }

    @Override
    public Impact visit(Routine routine) {
      return Impact.of(List.of(), Hazard.BREAKS_CLIENTS);
    }

    @Override
    public Impact visit(Trigger trigger) {
      return Impact.of(briefly(trigger.table(), Lock.ACCESS_EXCLUSIVE));
    }

    @Override
    public Impact visit(Policy policy) {
      return Impact.of(briefly(policy.table(), Lock.ACCESS_EXCLUSIVE));
    }

    @Override
    public Impact visit(RowLevelSecurity security) {
      return Impact.of(briefly(security.table(), Lock.ACCESS_EXCLUSIVE));
    }

    @Override
    public Impact visit(Grant grant) {
      return Impact.of(List.of(), Hazard.BREAKS_CLIENTS);
    }

    @Override
    public Impact visit(Extension extension) {
      return Impact.of(List.of(), Hazard.BREAKS_CLIENTS);
    }
  }
}
