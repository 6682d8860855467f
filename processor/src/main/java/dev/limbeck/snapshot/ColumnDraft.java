package dev.limbeck.snapshot;

import dev.limbeck.schema.Column;
import dev.limbeck.schema.Default;
import dev.limbeck.schema.SqlType;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;

/**
 * A column on its way into a table.
 *
 * @param logical the name before the naming strategy, by which other annotations refer to it
 * @param isCopy whether it only repeats a key of another table; then a column of the same name that
 *     an attribute asks for itself wins
 * @param width its width where a key's columns are ordered
 * @param unknownCheck whether Hibernate checks its values in a way that is known only when it runs
 * @param origin what in the source asks for it
 */
record ColumnDraft(
    String logical,
    Name name,
    SqlType type,
    boolean nullable,
    boolean unique,
    Optional<Default> value,
    Optional<String> collation,
    Optional<String> comment,
    List<CheckDraft> checks,
    boolean isCopy,
    KeyWidth width,
    boolean unknownCheck,
    Origin origin) {

  ColumnDraft {
    checks = List.copyOf(checks);
  }

  static ColumnDraft of(String logical, Name name, SqlType type) {
    return new ColumnDraft(
        logical,
        name,
        type,
        true,
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        false,
        KeyWidth.of(type),
        false,
        Origin.UNKNOWN);
  }

  /** Whether the database computes its value, so that nobody writes it. */
  boolean isComputed() {
    return value.filter(Default.Generated.class::isInstance).isPresent();
  }

  String catalogueName() {
    return name.catalogue();
  }

  ColumnDraft withType(SqlType newType) {
    return new ColumnDraft(
        logical,
        name,
        newType,
        nullable,
        unique,
        value,
        collation,
        comment,
        checks,
        isCopy,
        width,
        unknownCheck,
        origin);
  }

  ColumnDraft notNull() {
    return withNullable(false);
  }

  ColumnDraft withNullable(boolean flag) {
    return new ColumnDraft(
        logical,
        name,
        type,
        flag,
        unique,
        value,
        collation,
        comment,
        checks,
        isCopy,
        width,
        unknownCheck,
        origin);
  }

  ColumnDraft withUnique(boolean flag) {
    return new ColumnDraft(
        logical,
        name,
        type,
        nullable,
        flag,
        value,
        collation,
        comment,
        checks,
        isCopy,
        width,
        unknownCheck,
        origin);
  }

  ColumnDraft withValue(Optional<Default> newValue) {
    return new ColumnDraft(
        logical,
        name,
        type,
        nullable,
        unique,
        newValue,
        collation,
        comment,
        checks,
        isCopy,
        width,
        unknownCheck,
        origin);
  }

  ColumnDraft withCollation(Optional<String> text) {
    return new ColumnDraft(
        logical,
        name,
        type,
        nullable,
        unique,
        value,
        text,
        comment,
        checks,
        isCopy,
        width,
        unknownCheck,
        origin);
  }

  ColumnDraft withComment(Optional<String> text) {
    return new ColumnDraft(
        logical,
        name,
        type,
        nullable,
        unique,
        value,
        collation,
        text,
        checks,
        isCopy,
        width,
        unknownCheck,
        origin);
  }

  ColumnDraft withChecks(List<CheckDraft> list) {
    return new ColumnDraft(
        logical,
        name,
        type,
        nullable,
        unique,
        value,
        collation,
        comment,
        list,
        isCopy,
        width,
        unknownCheck,
        origin);
  }

  ColumnDraft withWidth(KeyWidth newWidth) {
    return new ColumnDraft(
        logical,
        name,
        type,
        nullable,
        unique,
        value,
        collation,
        comment,
        checks,
        isCopy,
        newWidth,
        unknownCheck,
        origin);
  }

  ColumnDraft withUnknownCheck(boolean isChecked) {
    return new ColumnDraft(
        logical, name, type, nullable, unique, value, collation, comment, checks, isCopy, width,
        isChecked, origin);
  }

  /** The same, called otherwise by annotations. */
  ColumnDraft withLogical(String newLogical) {
    return new ColumnDraft(
        newLogical,
        name,
        type,
        nullable,
        unique,
        value,
        collation,
        comment,
        checks,
        isCopy,
        width,
        unknownCheck,
        origin);
  }

  /** The same as the element of a collection. */
  ColumnDraft asElement() {
    return withWidth(KeyWidth.of(width.asElement()));
  }

  /** The same, asked for by something in the source; the values that it holds stay known. */
  ColumnDraft from(Origin newOrigin) {
    return new ColumnDraft(
        logical,
        name,
        type,
        nullable,
        unique,
        value,
        collation,
        comment,
        checks,
        isCopy,
        width,
        unknownCheck,
        newOrigin.withValues(newOrigin.values().or(origin::values)));
  }

  /** The same, reached through an attribute around the one that it is of. */
  ColumnDraft through(Element outer) {
    return from(origin.through(outer));
  }

  /** A column of another name that holds the same values: a foreign key's. */
  ColumnDraft copyAs(String newLogical, Name newName) {
    return new ColumnDraft(
        newLogical,
        newName,
        type,
        true,
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        true,
        width,
        false,
        origin.valuesAlone());
  }

  Column column() {
    return new Column(catalogueName(), type, nullable, value, collation, comment, unknownCheck);
  }
}
