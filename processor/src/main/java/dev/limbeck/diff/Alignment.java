package dev.limbeck.diff;

import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Sequence;
import dev.limbeck.schema.SqlType;
import dev.limbeck.schema.Table;
import dev.limbeck.schema.UserType;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Makes two schemas comparable by value: what means the same on both sides is spelled the same.
 *
 * <p>The result has the spelling of {@code before} for
 *
 * <ul>
 *   <li>a constraint or index without a name of its own that does what one before did: it takes
 *       that one's name. Under another explicit name it is the same one, renamed;
 *   <li>types that hold the same, such as {@code timestamp(6)} and {@code timestamp};
 *   <li>a collation that the column's domain has, too;
 *   <li>the order of a unique constraint's columns, and of a foreign key's pairs;
 *   <li>a sequence's bounds that its type implies anyway;
 *   <li>SQL expressions that the server finds equal, those of extended statistics too;
 *   <li>a check of a column whose check the entities cannot know.
 * </ul>
 *
 * <p>What is left without a name gets the implied one, numbered if it is taken.
 */
public final class Alignment {

  private final Schema before;
  private final Schema after;
  private final Expressions expressionsBefore;
  private final Expressions expressionsAfter;

  Alignment(Schema before, Schema after, Normaliser normaliser) {
    this.before = before;
    this.after = after;
    expressionsBefore = Expressions.of(before, after, normaliser);
    expressionsAfter = Expressions.of(after, before, normaliser);
  }

  /** {@code after}, in the spelling of {@code before}; equal to it if nothing differs. */
  public static Schema align(Schema before, Schema after, Normaliser normaliser) {
    return new Alignment(before, after, normaliser).avoiding(Schema.EMPTY);
  }

  /** The aligned schema, in which no name is made up that one of {@code others} has. */
  Schema avoiding(Schema others) {
    Names explicit = Names.explicitIn(after);
    List<TableAlignment> tables =
        after.tables().stream().map(table -> alignment(table, explicit)).toList();
    TypeAlignment types = new TypeAlignment(before, expressionsBefore, expressionsAfter);
    Schema certain =
        new Schema(
            namespaces(),
            after.types().stream().map(this::aligned).map(types::aligned).toList(),
            tables.stream().map(TableAlignment::certain).toList(),
            after.sequences().stream().map(this::aligned).toList());
    Names taken = Names.of(certain).take(others);
    return certain.withTables(tables.stream().map(table -> shared(named(table, taken))).toList());
  }

  private TableAlignment alignment(Table wanted, Names explicit) {
    Table nothing = wanted.withColumns(List.of()).withConstraints(List.of()).withIndexes(List.of());
    Table found = before.table(wanted.name()).orElse(nothing.withStatistics(List.of()));
    return new TableAlignment(
        found,
        wanted,
        expressionsBefore,
        expressionsAfter,
        new Collations(before),
        new Collations(after),
        explicit);
  }

  private static Table named(TableAlignment alignment, Names taken) {
    Table table = alignment.certain();
    for (Constraint constraint : alignment.unnamedConstraints()) {
      table = table.plus(taken.settle(table.name(), constraint));
    }
    for (Index index : alignment.unnamedIndexes()) {
      table = table.plus(taken.settle(table.name(), index));
    }
    return table;
  }

  // Whoever compares the two later sees at once that nothing differs.
  private Table shared(Table table) {
    return before.table(table.name()).map(table::sharing).orElse(table);
  }

  // A name that gives a schema needs that schema.
  private SortedSet<String> namespaces() {
    TreeSet<String> namespaces = new TreeSet<>(after.namespaces());
    Stream<QualifiedName> names =
        Stream.of(
                after.tables().stream().map(Table::name),
                StatisticsNames.of(after).stream(),
                after.types().stream().map(UserType::name),
                after.sequences().stream().map(Sequence::name))
            .flatMap(it -> it);
    names.flatMap(name -> name.schema().stream()).forEach(namespaces::add);
    return namespaces;
  }

  // An attribute's type takes the spelling found, as a column's does.
  private UserType aligned(UserType wanted) {
    List<SqlType> found = before.type(wanted.name()).map(UserType::parts).orElse(List.of());
    return wanted.withParts(part -> found.contains(part) ? part : aligned(part, found));
  }

  private static SqlType aligned(SqlType wanted, List<SqlType> found) {
    return found.stream()
        .filter(it -> Canonical.type(it).equals(Canonical.type(wanted)))
        .findFirst()
        .orElse(wanted);
  }

  private Sequence aligned(Sequence wanted) {
    return before
        .sequence(wanted.name())
        .filter(found -> Canonical.sequence(found).equals(Canonical.sequence(wanted)))
        .orElse(wanted);
  }
}
