package dev.limbeck;

import dev.limbeck.operation.CreateObject;
import dev.limbeck.operation.DatabaseObject.Trigger;
import dev.limbeck.operation.DatabaseObject.Trigger.Firing;
import dev.limbeck.operation.DropObject;
import dev.limbeck.operation.ReplaceObject;
import dev.limbeck.operation.Routine;
import dev.limbeck.operation.Routine.Kind;
import dev.limbeck.schema.QualifiedName;
import java.util.Optional;

/** The verbs for functions, procedures and triggers; see {@link Operations}. */
public sealed interface RoutineOperations extends OperationCollector permits Operations {

  /**
   * {@code create function ...}, locking no table: {@code op.createFunction("total(order_id
   * bigint)", "returns bigint language sql as $$ select 1 $$")}. Its inverse drops it.
   *
   * @param signature its name and, in parentheses, its arguments
   * @param definition all that follows them
   */
  default void createFunction(String signature, String definition) {
    invoke(new CreateObject(Routine.of(Kind.FUNCTION, signature, Optional.of(definition))));
  }

  /**
   * {@code create or replace function ...}, locking no table; PostgreSQL lets neither the names of
   * the arguments nor what it returns change, and no default go. Its inverse is the same with the
   * texts changed over.
   *
   * @param before all that followed the signature
   * @param after all that follows it now
   */
  default void replaceFunction(String signature, String before, String after) {
    invoke(
        new ReplaceObject(
            Routine.of(Kind.FUNCTION, signature, Optional.of(before)),
            Routine.of(Kind.FUNCTION, signature, Optional.of(after))));
  }

  /** The same where nothing tells what it was, so that nothing takes it back. */
  default void replaceFunction(String signature, String definition) {
    invoke(
        new ReplaceObject(
            Routine.of(Kind.FUNCTION, signature, Optional.empty()),
            Routine.of(Kind.FUNCTION, signature, Optional.of(definition))));
  }

  /** {@code drop function ...}, locking no table; nothing takes it back. */
  default void dropFunction(String signature) {
    invoke(new DropObject(Routine.of(Kind.FUNCTION, signature, Optional.empty())));
  }

  /** The same of one with this definition, which its inverse creates. */
  default void dropFunction(String signature, String definition) {
    invoke(new DropObject(Routine.of(Kind.FUNCTION, signature, Optional.of(definition))));
  }

  /**
   * {@code create procedure ...}, locking no table: {@code op.createProcedure("total(order_id
   * bigint)", "language sql as $$ ... $$")}. Its inverse drops it.
   *
   * @param signature its name and, in parentheses, its arguments
   * @param definition all that follows them
   */
  default void createProcedure(String signature, String definition) {
    invoke(new CreateObject(Routine.of(Kind.PROCEDURE, signature, Optional.of(definition))));
  }

  /**
   * {@code create or replace procedure ...}, locking no table; PostgreSQL lets neither the names of
   * the arguments nor what it returns change, and no default go. Its inverse is the same with the
   * texts changed over.
   *
   * @param before all that followed the signature
   * @param after all that follows it now
   */
  default void replaceProcedure(String signature, String before, String after) {
    invoke(
        new ReplaceObject(
            Routine.of(Kind.PROCEDURE, signature, Optional.of(before)),
            Routine.of(Kind.PROCEDURE, signature, Optional.of(after))));
  }

  /** The same where nothing tells what it was, so that nothing takes it back. */
  default void replaceProcedure(String signature, String definition) {
    invoke(
        new ReplaceObject(
            Routine.of(Kind.PROCEDURE, signature, Optional.empty()),
            Routine.of(Kind.PROCEDURE, signature, Optional.of(definition))));
  }

  /** {@code drop procedure ...}, locking no table; nothing takes it back. */
  default void dropProcedure(String signature) {
    invoke(new DropObject(Routine.of(Kind.PROCEDURE, signature, Optional.empty())));
  }

  /** The same of one with this definition, which its inverse creates. */
  default void dropProcedure(String signature, String definition) {
    invoke(new DropObject(Routine.of(Kind.PROCEDURE, signature, Optional.of(definition))));
  }

  /**
   * {@code create trigger ...}: {@code op.createTrigger("users_touch", "users", "before update",
   * "for each row execute function touch()")}. It takes a share row exclusive lock on the table for
   * a moment. Its inverse drops it.
   *
   * @param events what stands before the table: when it fires
   * @param action what stands after it: what it does
   */
  default void createTrigger(String name, String table, String events, String action) {
    invoke(new CreateObject(trigger(name, table, Optional.of(new Firing(events, action)))));
  }

  /**
   * {@code drop trigger ...}, with an access exclusive lock for a moment; nothing takes it back.
   */
  default void dropTrigger(String name, String table) {
    invoke(new DropObject(trigger(name, table, Optional.empty())));
  }

  /** The same of one that fires then and does this, which its inverse creates. */
  default void dropTrigger(String name, String table, String events, String action) {
    invoke(new DropObject(trigger(name, table, Optional.of(new Firing(events, action)))));
  }

  private static Trigger trigger(String name, String table, Optional<Firing> firing) {
    return new Trigger(name, QualifiedName.of(table), firing);
  }
}
