package dev.limbeck.introspect;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The schemas that users made, all of them. */
public final class UserSchemas {

  private static final String SQL =
      """
      select n.nspname
        from pg_catalog.pg_namespace n
       where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
         and not exists (select from pg_catalog.pg_depend e
                          where e.classid = 'pg_catalog.pg_namespace'::regclass
                            and e.objid = n.oid and e.deptype = 'e')
       order by n.nspname
      """;

  private UserSchemas() {}

  /** Their names, without those that PostgreSQL or an extension brought. */
  public static List<String> in(Connection connection) throws SQLException {
    List<String> names = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(SQL)) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }
}
