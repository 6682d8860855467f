package dev.limbeck.dialect;

import dev.limbeck.dialect.Touch.Work;
import dev.limbeck.operation.AlterStorageParameters;
import dev.limbeck.operation.SetLogged;
import dev.limbeck.schema.Schema;
import java.util.List;
import java.util.stream.Stream;

/** What a change of how tables and indexes are kept does to those who use them. */
record StorageImpact(Schema schema) {

  // The one that what reads the log has to agree about (reloptions.c, boolRelOpts).
  private static final String OF_CATALOGUES = "user_catalog_table";

  /** Of an index PostgreSQL locks the index alone. */
  Impact of(AlterStorageParameters operation) {
    if (operation.index().isPresent()) {
      return Impact.NONE;
    }
    boolean exclusive =
        Stream.concat(operation.set().stream().map(it -> it.name()), operation.reset().stream())
            .anyMatch(OF_CATALOGUES::equals);
    Lock lock = exclusive ? Lock.ACCESS_EXCLUSIVE : Lock.SHARE_UPDATE_EXCLUSIVE;
    return Impact.of(List.of(Touch.brief(operation.table(), lock)));
  }

  /** Nothing is written anew where it is so already. */
  Impact of(SetLogged operation) {
    boolean changes =
        schema.table(operation.table()).stream()
            .allMatch(it -> it.storage().unlogged() == operation.logged());
    return Impact.of(
        List.of(
            new Touch(
                operation.table(), Lock.ACCESS_EXCLUSIVE, changes ? Work.REWRITES : Work.NONE)));
  }
}
