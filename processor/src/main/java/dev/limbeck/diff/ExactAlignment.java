package dev.limbeck.diff;

import dev.limbeck.schema.Column;
import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Statistics;
import dev.limbeck.schema.Table;
import java.util.List;
import java.util.Optional;

/**
 * Makes two databases comparable: an expression that the server finds equal to one before takes
 * that one's text. Nothing else is evened out, as it is by {@link Alignment}: all names are known,
 * and the order of a key's columns is a difference like any other.
 */
public final class ExactAlignment {

  private final Schema before;
  private final Expressions expressionsBefore;
  private final Expressions expressionsAfter;

  private ExactAlignment(Schema before, Schema after, Normaliser normaliser) {
    this.before = before;
    expressionsBefore = Expressions.of(before, after, normaliser);
    expressionsAfter = Expressions.of(after, before, normaliser);
  }

  /** {@code after}, in the spelling of {@code before}; equal to it if nothing differs. */
  public static Schema align(Schema before, Schema after, Normaliser normaliser) {
    ExactAlignment alignment = new ExactAlignment(before, after, normaliser);
    TypeAlignment types =
        new TypeAlignment(before, alignment.expressionsBefore, alignment.expressionsAfter);
    return after
        .withTypes(after.types().stream().map(types::aligned).toList())
        .withTables(after.tables().stream().map(alignment::aligned).toList());
  }

  private Table aligned(Table wanted) {
    return before.table(wanted.name()).map(found -> aligned(wanted, found)).orElse(wanted);
  }

  private Table aligned(Table wanted, Table found) {
    QualifiedName name = wanted.name();
    List<Constraint> constraints =
        wanted.constraints().stream()
            .map(
                it ->
                    found.constraints().stream()
                        .filter(there -> isSame(name, there, it))
                        .findFirst()
                        .map(there -> there.withName(it.name()).withParameters(it.parameters()))
                        .orElse(it))
            .toList();
    List<Index> indexes =
        wanted.indexes().stream()
            .map(
                it ->
                    found.indexes().stream()
                        .filter(there -> isSame(name, there, it))
                        .findFirst()
                        .map(there -> there.withName(it.name()).withParameters(it.parameters()))
                        .orElse(it))
            .toList();
    return wanted
        .withColumns(wanted.columns().stream().map(it -> aligned(name, it, found)).toList())
        .withConstraints(constraints)
        .withIndexes(indexes)
        .withStatistics(wanted.statistics().stream().map(it -> aligned(name, it, found)).toList())
        .sharing(found);
  }

  private Column aligned(QualifiedName table, Column wanted, Table found) {
    Optional<Column> there =
        found
            .column(wanted.name())
            .filter(
                it -> expressionsBefore.in(table, it).equals(expressionsAfter.in(table, wanted)));
    return there.map(it -> wanted.withValue(it.value())).orElse(wanted);
  }

  private Statistics aligned(QualifiedName table, Statistics wanted, Table found) {
    return found.statistics().stream()
        .filter(it -> isSame(table, it, wanted))
        .findFirst()
        .map(it -> wanted.withExpressions(it.expressions()))
        .orElse(wanted);
  }

  private boolean isSame(QualifiedName table, Constraint found, Constraint wanted) {
    return Canonical.unnamed(expressionsBefore.in(table, found))
        .equals(Canonical.unnamed(expressionsAfter.in(table, wanted)));
  }

  private boolean isSame(QualifiedName table, Index found, Index wanted) {
    return Canonical.index(expressionsBefore.in(table, found))
        .equals(Canonical.index(expressionsAfter.in(table, wanted)));
  }

  private boolean isSame(QualifiedName table, Statistics found, Statistics wanted) {
    return Canonical.statistics(expressionsBefore.in(table, found))
        .equals(Canonical.statistics(expressionsAfter.in(table, wanted)));
  }
}
