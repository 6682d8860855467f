package dev.limbeck.snapshot;

import dev.limbeck.schema.Column;
import dev.limbeck.schema.Default;
import dev.limbeck.schema.SqlType;
import java.util.List;
import java.util.Optional;

/**
 * A column on its way into a table.
 *
 * @param logical the name before the naming strategy, by which other annotations refer to it
 * @param isCopy whether it only repeats a key of another table; then a column of the same name that
 *     an attribute asks for itself wins
 * @param width its width where a key's columns are ordered
 * @param unknownCheck whether Hibernate checks its values in a way that is known only when it runs
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
    boolean unknownCheck) {

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
        false);
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
        unknownCheck);
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
        unknownCheck);
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
        unknownCheck);
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
        unknownCheck);
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
        unknownCheck);
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
        unknownCheck);
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
        unknownCheck);
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
        unknownCheck);
  }

  ColumnDraft withUnknownCheck(boolean isChecked) {
    return new ColumnDraft(
        logical, name, type, nullable, unique, value, collation, comment, checks, isCopy, width,
        isChecked);
  }

  /** The same as the element of a collection. */
  ColumnDraft asElement() {
    return withWidth(KeyWidth.of(width.asElement()));
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
        false);
  }

  Column column() {
    return new Column(catalogueName(), type, nullable, value, collation, comment, unknownCheck);
  }
}
