package dev.limbeck.dialect;

import dev.limbeck.schema.ColumnStorage;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.StorageParameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The statements that change how a column is kept: one for each thing.
 *
 * @param retyped whether the column has just got a type, which made strategy and compression those
 *     of the type
 */
record ColumnStorageSql(QualifiedName table, String column, boolean retyped) {

  // PostgreSQL 15 does not know "set storage default".
  private static final String TO_THAT_OF_TYPE =
      """
      begin
        execute (
          select format('alter table %%s alter column %%I set storage %%s', a.attrelid::regclass,
                   a.attname, case t.typstorage when 'p' then 'plain' when 'e' then 'external'
                     when 'm' then 'main' else 'extended' end)
            from pg_attribute a
            join pg_type t on t.oid = a.atttypid
           where a.attrelid = to_regclass(%s) and a.attname = %s);
      end
      """;

  List<Statement> statements(ColumnStorage before, ColumnStorage after) {
    List<Statement> statements = new ArrayList<>();
    boolean otherStrategy = !before.strategy().equals(after.strategy());
    if (after.strategy().isPresent() && (otherStrategy || retyped)) {
      statements.add(alter("set storage " + word(after.strategy().orElseThrow())));
    }
    if (after.strategy().isEmpty() && otherStrategy && !retyped) {
      statements.add(strategyOfType());
    }
    boolean otherCompression = !before.compression().equals(after.compression());
    if (retyped ? after.compression().isPresent() : otherCompression) {
      statements.add(alter("set compression " + after.compression().orElse("default")));
    }
    if (!before.statistics().equals(after.statistics())) {
      statements.add(statistics(after.statistics()));
    }
    options(before.options(), after.options(), statements);
    return List.copyOf(statements);
  }

  private Statement strategyOfType() {
    return Block.of(
        TO_THAT_OF_TYPE.formatted(Literals.text(Identifiers.quote(table)), Literals.text(column)));
  }

  // Without ONLY it would be done to partitions, too, which have targets of their own.
  private Statement statistics(Optional<Integer> target) {
    return Statement.of(
        "alter table only %s alter column %s set statistics %d"
            .formatted(Identifiers.quote(table), Identifiers.quote(column), target.orElse(-1)));
  }

  private void options(
      List<StorageParameter> before, List<StorageParameter> after, List<Statement> statements) {
    List<StorageParameter> set = after.stream().filter(it -> !before.contains(it)).toList();
    if (!set.isEmpty()) {
      statements.add(alter("set " + StorageSql.list(set)));
    }
    List<String> reset =
        before.stream()
            .map(StorageParameter::name)
            .filter(name -> StorageParameter.value(after, name).isEmpty())
            .toList();
    if (!reset.isEmpty()) {
      statements.add(alter("reset " + StorageSql.names(reset)));
    }
  }

  private Statement alter(String change) {
    return Statement.of(
        TableSql.alter(table, "alter column " + Identifiers.quote(column) + " " + change));
  }

  private static String word(ColumnStorage.Strategy strategy) {
    return strategy.name().toLowerCase(Locale.ROOT);
  }
}
