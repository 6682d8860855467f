package dev.limbeck.operation;

import dev.limbeck.schema.Column;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SchemaException;
import dev.limbeck.schema.SqlType;
import dev.limbeck.schema.Table;
import dev.limbeck.schema.UserType;

/**
 * A type's new name wherever the old one stands, as PostgreSQL follows it through its catalogue:
 * columns, attributes, and casts in expressions.
 */
record TypeRenaming(QualifiedName from, QualifiedName to) {

  /**
   * The schema with the new name.
   *
   * @throws SchemaException if the type is not there, or another has its new name
   */
  Schema in(Schema schema) {
    schema.requireType(from);
    if (schema.type(to).isPresent()) {
      throw new SchemaException("Type " + to + " is there already.");
    }
    Expressions casts = new Expressions(this::in);
    return schema
        .withTypes(schema.types().stream().map(this::in).toList())
        .withTables(schema.tables().stream().map(it -> casts.in(in(it))).toList());
  }

  private UserType in(UserType type) {
    UserType followed = type.withParts(this::in).withExpressions(this::in);
    return type.name().equals(from) ? followed.withName(to) : followed;
  }

  private Table in(Table table) {
    return table.withColumns(table.columns().stream().map(this::in).toList());
  }

  private Column in(Column column) {
    return column.withType(in(column.type()));
  }

  private SqlType in(SqlType type) {
    return type.isOf(from) ? type.withName(to) : type;
  }

  private String in(String sql) {
    return SqlText.castRenamed(sql, from, to);
  }
}
