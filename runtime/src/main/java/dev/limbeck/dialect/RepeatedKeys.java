package dev.limbeck.dialect;

import dev.limbeck.schema.Check;
import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.Exclusion;
import dev.limbeck.schema.ForeignKey;
import dev.limbeck.schema.PrimaryKey;
import dev.limbeck.schema.Table;
import dev.limbeck.schema.Unique;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The keys of a new table that say the same as another key of it. {@code create table} leaves such
 * a key out without a word (parse_utilcmd.c, transformIndexConstraints); {@code alter table} adds
 * it.
 */
final class RepeatedKeys implements Constraint.Visitor<Boolean> {

  private final Set<Constraint> seen = new HashSet<>();

  private RepeatedKeys() {}

  static List<Constraint> of(Table table) {
    RepeatedKeys keys = new RepeatedKeys();
    table.primaryKey().ifPresent(keys::visit);
    return table.constraints().stream().filter(constraint -> constraint.accept(keys)).toList();
  }

  @Override
  public Boolean visit(PrimaryKey key) {
    seen.add(new Unique("key", false, key.columns(), false, Constraint.Deferral.NOT_DEFERRABLE));
    return false;
  }

  @Override
  public Boolean visit(Unique key) {
    return !seen.add(key.withName("key").withParameters(List.of()));
  }

  @Override
  public Boolean visit(ForeignKey key) {
    return false;
  }

  @Override
  public Boolean visit(Check check) {
    return false;
  }

  @Override
  public Boolean visit(Exclusion exclusion) {
    return !seen.add(exclusion.withName("key").withParameters(List.of()));
  }
}
