package dev.limbeck.snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.Element;

/** Makes the columns that point at another entity, from what is written and its key. */
final class JoinReader {

  private final NamingStrategy naming;
  private final Findings findings;
  private final ColumnDefinition definitions;

  JoinReader(NamingStrategy naming, Findings findings) {
    this.naming = naming;
    this.findings = findings;
    this.definitions = new ColumnDefinition(findings);
  }

  /**
   * Where the columns point at and how they are called.
   *
   * @param names what the columns are called where nothing is written
   * @param others finds a column of the target that is not of its key
   */
  record Target(Key key, JoinNames names, Function<String, Optional<ColumnDraft>> others) {}

  /** The columns; none, and reported, where the written ones do not fit the target's key. */
  Join read(Element element, JoinColumns written, Target target) {
    Key key = target.key();
    if (written.isEmpty()) {
      List<ColumnDraft> columns =
          key.columns().stream()
              .map(column -> copy(element, ColumnSettings.NONE, column, target))
              .toList();
      return new Join(columns, key.table(), key.columns());
    }
    List<ColumnDraft> columns = new ArrayList<>();
    List<ColumnDraft> references = new ArrayList<>();
    for (int i = 0; i < written.columns().size(); i++) {
      ColumnSettings settings = written.columns().get(i);
      Optional<ColumnDraft> reference = reference(element, settings, i, written, target);
      if (reference.isEmpty()) {
        return Join.nothing(key.table());
      }
      references.add(reference.get());
      columns.add(copy(element, settings, reference.get(), target));
    }
    return new Join(columns, key.table(), references);
  }

  private Optional<ColumnDraft> reference(
      Element element, ColumnSettings settings, int position, JoinColumns written, Target target) {
    Optional<String> name = settings.referencedColumnName();
    List<ColumnDraft> keyColumns = target.key().columns();
    if (name.isPresent()) {
      Optional<ColumnDraft> found =
          target.key().column(name.get(), naming).or(() -> target.others().apply(name.get()));
      if (found.isEmpty()) {
        report(
            element,
            settings,
            "referencedColumnName = \"%s\" is no column of table %s; name one of its columns, or"
                    .formatted(name.get(), target.key().table().name().text())
                + " leave it out for its primary key.");
      }
      return found;
    }
    if (written.columns().size() != keyColumns.size()) {
      report(
          element,
          settings,
          "%d join column%s cannot point at the %d columns of the primary key of %s; give one for each, with its referencedColumnName."
              .formatted(
                  written.columns().size(),
                  written.columns().size() == 1 ? "" : "s",
                  keyColumns.size(),
                  target.key().table().name().text()));
      return Optional.empty();
    }
    return Optional.of(keyColumns.get(position));
  }

  private ColumnDraft copy(
      Element element, ColumnSettings settings, ColumnDraft reference, Target target) {
    String referenced = reference.logical();
    String logical = settings.name().orElseGet(() -> target.names().logical(referenced));
    Name name = naming.physical(settings.name().orElseGet(() -> target.names().name(referenced)));
    new NameRules(findings).check(element, name, "column");
    ColumnDraft column =
        reference
            .copyAs(logical, name)
            .withNullable(settings.nullable())
            .withUnique(settings.unique())
            .withComment(settings.comment())
            .from(Origin.of(element, settings.annotation()));
    return defined(element, settings, column);
  }

  private ColumnDraft defined(Element element, ColumnSettings settings, ColumnDraft column) {
    List<CheckDraft> checks = new ArrayList<>(column.checks());
    settings.checks().forEach(check -> CheckReader.read(check).ifPresent(checks::add));
    ColumnDraft checked = column.withChecks(checks);
    return settings
        .definition()
        .flatMap(text -> definitions.read(element, settings, text))
        .map(parts -> parts.applyTo(checked.withType(parts.type())))
        .orElse(checked);
  }

  private void report(Element element, ColumnSettings settings, String message) {
    findings.add(Finding.MISFIT_JOIN, element, settings.annotation().orElseThrow(), message);
  }
}
