package dev.limbeck;

import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Statistics;
import dev.limbeck.schema.Statistics.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Statistics as {@link Operations#createStatistics} spells them. */
public final class StatisticsSpec {

  private final String name;
  private final List<Kind> kinds = new ArrayList<>();
  private final List<String> columns = new ArrayList<>();
  private final List<String> expressions = new ArrayList<>();
  private Optional<Integer> target = Optional.empty();
  private Optional<String> comment = Optional.empty();

  private StatisticsSpec(String name) {
    this.name = name;
  }

  static Statistics spelled(String name, Consumer<StatisticsSpec> definition) {
    StatisticsSpec spec = new StatisticsSpec(name);
    definition.accept(spec);
    return spec.statistics();
  }

  /** Columns that are looked at together. */
  public void columns(String... names) {
    columns.addAll(List.of(names));
  }

  /** An expression, such as {@code lower(email)}; it may be all that is looked at. */
  public void expression(String sql) {
    expressions.add(sql);
  }

  /** How many distinct values there are together. Without a kind, all of them are noted. */
  public void ndistinct() {
    kinds.add(Kind.NDISTINCT);
  }

  /** How far one column determines another. */
  public void dependencies() {
    kinds.add(Kind.DEPENDENCIES);
  }

  /** The most common values together. */
  public void mcv() {
    kinds.add(Kind.MCV);
  }

  /** How much is noted, 0 for nothing, at most 10000; as much as of the columns unless said. */
  public void target(int statistics) {
    target = Optional.of(statistics);
  }

  public void comment(String text) {
    comment = Optional.of(text);
  }

  private Statistics statistics() {
    boolean isOfOneExpression = columns.isEmpty() && expressions.size() == 1;
    List<Kind> noted = kinds.isEmpty() && !isOfOneExpression ? Statistics.ALL_KINDS : kinds;
    return new Statistics(QualifiedName.of(name), noted, columns, expressions, target, comment);
  }
}
