package dev.limbeck.introspect;

import dev.limbeck.schema.QualifiedName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An extension that tables or types need.
 *
 * @param name its name, with the schema that its objects are in if that is not the current one
 */
public record Extension(QualifiedName name) {

  // Before 17, an array's type is no member of the extension that brought its elements' type; it
  // is neither what somebody needs nor somebody who needs it.
  private static final String SQL =
      """
      select case when not exists (select from pg_catalog.pg_depend o
                                    where o.classid = 'pg_catalog.pg_namespace'::regclass
                                      and o.objid = n.oid and o.deptype = 'e')
                  then nullif(n.nspname, current_schema())::text end,
             e.extname::text
        from pg_catalog.pg_extension e
        join pg_catalog.pg_namespace n on n.oid = e.extnamespace
       where e.oid in (
         select m.refobjid
           from pg_catalog.pg_depend d
           left join pg_catalog.pg_type a
             on d.refclassid = 'pg_catalog.pg_type'::regclass and a.oid = d.refobjid
            and a.typcategory = 'A'
           join pg_catalog.pg_depend m
             on m.classid = d.refclassid and m.objid = coalesce(a.typelem, d.refobjid)
            and m.deptype = 'e'
          where d.objid >= 16384
            and d.classid in ('pg_catalog.pg_class'::regclass, 'pg_catalog.pg_attrdef'::regclass,
                  'pg_catalog.pg_constraint'::regclass, 'pg_catalog.pg_type'::regclass)
            and not exists (select from pg_catalog.pg_depend o
                             where o.classid = d.classid and o.objid = d.objid
                               and o.deptype = 'e')
            and not exists (select from pg_catalog.pg_type o
                             where d.classid = 'pg_catalog.pg_type'::regclass and o.oid = d.objid
                               and o.typcategory = 'A'))
       order by e.extname
      """;

  /** Those whose types, operators and functions tables and types of users have. */
  public static List<Extension> usedIn(Connection connection) throws SQLException {
    List<Extension> extensions = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(SQL)) {
      while (rows.next()) {
        extensions.add(
            new Extension(
                new QualifiedName(Optional.ofNullable(rows.getString(1)), rows.getString(2))));
      }
    }
    return extensions;
  }
}
