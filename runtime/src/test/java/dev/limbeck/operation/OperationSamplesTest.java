package dev.limbeck.operation;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.dialect.PostgreSql;
import dev.limbeck.schema.Schema;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OperationSamplesTest {

  private static final List<Operation> SAMPLES = OperationSamples.all();

  @Test
  void everyKindOfOperationHasASample() {
    Set<Class<?>> sampled =
        SAMPLES.stream()
            .map(it -> it instanceof CustomOperation ? CustomOperation.class : it.getClass())
            .collect(toSet());

    assertThat(sampled)
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(Operation.class.getPermittedSubclasses()).collect(toSet()));
  }

  @Test
  void theSamplesCanBeReplayed() {
    Schema after = Replay.forward(Schema.EMPTY, SAMPLES);

    assertThat(after.tables())
        .extracting(table -> table.name().toString())
        .containsExactly("users", "sales.Order");
    assertThat(after.namespaces()).containsExactly("sales");
  }

  @Test
  void eachOperationCanBeTakenBackUnlessItIsWorkThatSaysNoWayBack() {
    Schema before = Schema.EMPTY;
    for (Operation operation : SAMPLES) {
      Schema after = operation.apply(before);
      if (saysAWayBack(operation)) {
        assertThat(Replay.forward(after, operation.inverse(before)))
            .as(operation.describe())
            .isEqualTo(before);
      }
      before = after;
    }
  }

  @Test
  void everySampleButAJavaStepHasStatementsWithoutASemicolonOfOurs() {
    PostgreSql dialect = new PostgreSql();

    for (Operation operation : SAMPLES) {
      assertThat(dialect.statements(operation))
          .as(operation.describe())
          .matches(statements -> statements.isEmpty() == (operation instanceof RunJava));
    }
  }

  @Test
  void eachDescriptionIsALineAndUnlikeTheOthers() {
    List<String> descriptions = SAMPLES.stream().map(Operation::describe).toList();

    assertThat(descriptions).doesNotHaveDuplicates().noneMatch(line -> line.contains("\n"));
  }

  private static boolean saysAWayBack(Operation operation) {
    boolean silent =
        operation instanceof BulkInsert
            || (operation instanceof ExecuteSql sql && sql.undo().isEmpty());
    if (operation instanceof IfNeeded conditional) {
      return saysAWayBack(conditional.step());
    }
    boolean forgotten =
        (operation instanceof DropObject drop && drop.object().text().isEmpty())
            || (operation instanceof ReplaceObject replace && replace.before().text().isEmpty());
    return !silent && !forgotten && !(operation instanceof RunJava);
  }
}
