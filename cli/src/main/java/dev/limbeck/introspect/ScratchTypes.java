package dev.limbeck.introspect;

import dev.limbeck.dialect.PostgreSql;
import dev.limbeck.diff.Differ;
import dev.limbeck.operation.CreateType;
import dev.limbeck.operation.Operation;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.UserType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The users' types that expressions may name.
 *
 * @param missing makes those that the database has not, where they would really be, so that any way
 *     to write their names finds them
 * @param hidden makes those of the default schema that the database has, perhaps with other values,
 *     once the scratch schema comes first on the search path
 */
record ScratchTypes(List<String> missing, List<String> hidden) {

  private static final PostgreSql DIALECT = new PostgreSql();

  static ScratchTypes of(List<UserType> types, Connection connection) throws SQLException {
    List<String> missing = new ArrayList<>();
    List<String> hidden = new ArrayList<>();
    for (Operation step : Differ.between(Schema.EMPTY, Schema.EMPTY.withTypes(types))) {
      if (step instanceof CreateType create) {
        QualifiedName name = create.type().name();
        name.schema()
            .ifPresent(it -> missing.add("create schema if not exists " + DIALECT.quote(it)));
        boolean exists = exists(name, connection);
        if (!exists) {
          missing.addAll(sql(create));
        } else if (name.schema().isEmpty()) {
          hidden.addAll(sql(create));
        }
      }
    }
    return new ScratchTypes(List.copyOf(missing), List.copyOf(hidden));
  }

  private static List<String> sql(CreateType create) {
    return DIALECT.statements(create).stream().map(it -> it.sql()).toList();
  }

  private static boolean exists(QualifiedName name, Connection connection) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("select to_regtype(?) is not null")) {
      statement.setString(1, DIALECT.quote(name));
      try (ResultSet answer = statement.executeQuery()) {
        return answer.next() && answer.getBoolean(1);
      }
    }
  }
}
