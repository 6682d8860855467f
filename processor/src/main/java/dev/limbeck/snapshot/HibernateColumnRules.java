package dev.limbeck.snapshot;

import dev.limbeck.schema.Default;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** What Hibernate's own annotations add to a column, each by its rule. */
final class HibernateColumnRules {

  /** A rule changes a column that stands under its annotation. */
  private record Rule(String annotation, BiFunction<Annotation, ColumnDraft, ColumnDraft> change) {}

  private static final List<Rule> RULES =
      List.of(
          new Rule(Hibernate.COLUMN_DEFAULT, HibernateColumnRules::columnDefault),
          new Rule(Hibernate.GENERATED_COLUMN, HibernateColumnRules::generatedColumn),
          new Rule(Hibernate.COLLATE, HibernateColumnRules::collate),
          new Rule(Hibernate.COMMENT, HibernateColumnRules::comment));

  private HibernateColumnRules() {}

  static ColumnDraft apply(TypedPlace place, ColumnDraft column) {
    ColumnDraft changed = column;
    for (Rule rule : RULES) {
      Optional<Annotation> annotation = place.annotations().find(rule.annotation());
      if (annotation.isPresent()) {
        changed = rule.change().apply(annotation.get(), changed);
      }
    }
    List<Annotation> written = place.annotations().every(Hibernate.CHECK, Hibernate.CHECKS);
    if (written.isEmpty()) {
      return changed;
    }
    List<CheckDraft> checks = new ArrayList<>(changed.checks());
    for (Annotation check : written) {
      CheckReader.read(check).ifPresent(checks::add);
    }
    return changed.withChecks(checks);
  }

  private static ColumnDraft columnDefault(Annotation annotation, ColumnDraft column) {
    Optional<Default> value = annotation.text("value").map(Default.Expression::new);
    return column.withValue(value.or(column::value));
  }

  private static ColumnDraft generatedColumn(Annotation annotation, ColumnDraft column) {
    Optional<Default> value =
        annotation
            .text("value")
            .map(sql -> new Default.Generated(sql, Default.Generated.Storage.STORED));
    return column.withValue(value.or(column::value));
  }

  private static ColumnDraft collate(Annotation annotation, ColumnDraft column) {
    return column.withCollation(annotation.text("value").or(column::collation));
  }

  private static ColumnDraft comment(Annotation annotation, ColumnDraft column) {
    return column.withComment(annotation.text("value").or(column::comment));
  }
}
