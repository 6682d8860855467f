package dev.limbeck.introspect;

import static dev.limbeck.introspect.SurroundingQueries.ofUsers;

import java.util.List;

/** Operators, casts and what indexes know of them; columns as in {@link SurroundingQueries}. */
final class OperatorQueries {

  private static final String OPERATORS =
      """
      select 'operator', o.oprnamespace, o.oprname::text, null,
             concat('(', o.oprleft::regtype, ', ', o.oprright::regtype, ')'),
             concat_ws(' ', o.oprcode, o.oprcom::regoperator, o.oprnegate::regoperator,
               o.oprcanmerge, o.oprcanhash, o.oprrest, o.oprjoin)
        from pg_catalog.pg_operator o
       where o.oprnamespace = any (?) and %s
      """
          .formatted(ofUsers("pg_operator", "o.oid"));

  private static final String CLASSES =
      """
      select 'operator class', o.opcnamespace, o.opcname::text, null, concat(' using ', m.amname),
             concat_ws(' ', o.opcintype::regtype, o.opcdefault,
               'storage ' || nullif(o.opckeytype, 0)::regtype, 'family ' || f.opfname)
        from pg_catalog.pg_opclass o
        join pg_catalog.pg_am m on m.oid = o.opcmethod
        join pg_catalog.pg_opfamily f on f.oid = o.opcfamily
       where o.opcnamespace = any (?) and %s
      """
          .formatted(ofUsers("pg_opclass", "o.oid"));

  // The operators and functions of a class are its family's.
  private static final String FAMILIES =
      """
      select 'operator family', f.opfnamespace, f.opfname::text, null, concat(' using ', m.amname),
             concat_ws(', ',
               (select string_agg(concat('operator ', a.amopstrategy, ' ',
                         a.amopopr::regoperator, ' ', s.opfname), ', '
                         order by a.amopstrategy, a.amopopr::regoperator::text)
                  from pg_catalog.pg_amop a
                  left join pg_catalog.pg_opfamily s on s.oid = a.amopsortfamily
                 where a.amopfamily = f.oid),
               (select string_agg(concat('function ', a.amprocnum, ' (',
                         a.amproclefttype::regtype, ', ', a.amprocrighttype::regtype, ') ',
                         a.amproc::regprocedure), ', '
                         order by a.amprocnum, a.amproc::regprocedure::text)
                  from pg_catalog.pg_amproc a where a.amprocfamily = f.oid))
        from pg_catalog.pg_opfamily f
        join pg_catalog.pg_am m on m.oid = f.opfmethod
       where f.opfnamespace = any (?) and %s
      """
          .formatted(ofUsers("pg_opfamily", "f.oid"));

  private static final String CASTS =
      """
      select 'cast', 0::oid, concat(c.castsource::regtype, ' as ', c.casttarget::regtype), null, '',
             concat_ws(' ', nullif(c.castfunc, 0)::regprocedure, c.castcontext, c.castmethod)
        from pg_catalog.pg_cast c
       where c.oid >= 16384 and %s
      """
          .formatted(ofUsers("pg_cast", "c.oid"));

  private static final String TRANSFORMS =
      """
      select 'transform', 0::oid, concat(t.trftype::regtype, ' language ', l.lanname), null, '',
             concat_ws(' ', t.trffromsql, t.trftosql)
        from pg_catalog.pg_transform t
        join pg_catalog.pg_language l on l.oid = t.trflang
       where %s
      """
          .formatted(ofUsers("pg_transform", "t.oid"));

  static final String SQL =
      String.join(" union all ", List.of(OPERATORS, CLASSES, FAMILIES, CASTS, TRANSFORMS));

  private OperatorQueries() {}
}
