package dev.limbeck.operation;

import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import java.util.List;
import java.util.Optional;

/** {@code comment on statistics ... is ...}; an empty comment takes it away. */
public record CommentOnStatistics(QualifiedName statistics, Optional<String> comment)
    implements Operation {

  @Override
  public Schema apply(Schema before) {
    return StatisticsLookup.changing(before, statistics, it -> it.withComment(comment));
  }

  @Override
  public List<Operation> inverse(Schema before) {
    return List.of(
        new CommentOnStatistics(
            statistics, StatisticsLookup.require(before, statistics).comment()));
  }

  @Override
  public String describe() {
    return (comment.isPresent() ? "comment on statistics " : "drop comment on statistics ")
        + statistics;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
