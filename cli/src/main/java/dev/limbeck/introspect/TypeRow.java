package dev.limbeck.introspect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * An enum type or a composite type of its own as the catalogue holds it.
 *
 * @param relation the OID that a composite type's attributes belong to; 0 for an enum
 * @param values an enum's values in their order
 */
record TypeRow(
    long namespace, String name, long relation, List<String> values, Optional<String> comment) {

  private static final CatalogueQuery<TypeRow> QUERY =
      new CatalogueQuery<>(
          """
          select t.typnamespace, t.typname, t.typrelid,
                 array(select e.enumlabel::text from pg_catalog.pg_enum e
                        where e.enumtypid = t.oid order by e.enumsortorder),
                 obj_description(t.oid, 'pg_type')
            from pg_catalog.pg_type t
            left join pg_catalog.pg_class c on c.oid = t.typrelid
           where t.typnamespace = any (?) and (t.typtype = 'e' or c.relkind = 'c')
             and not exists (select from pg_catalog.pg_depend x
                              where x.classid = 'pg_catalog.pg_type'::regclass and x.objid = t.oid
                                and x.deptype = 'e')
          """,
          row ->
              new TypeRow(
                  row.getLong(1),
                  row.getString(2),
                  row.getLong(3),
                  List.of((String[]) row.getArray(4).getArray()),
                  Optional.ofNullable(row.getString(5))));

  static List<TypeRow> read(Connection connection, Namespaces namespaces) throws SQLException {
    return QUERY.rows(connection, namespaces);
  }
}
