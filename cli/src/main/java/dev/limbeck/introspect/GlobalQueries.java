package dev.limbeck.introspect;

import static dev.limbeck.introspect.SurroundingQueries.ofUsers;

import java.util.List;

/** The rarer sorts of objects; columns as in {@link SurroundingQueries}. */
final class GlobalQueries {

  private static final String EXTENSIONS =
      """
      select 'extension', 0::oid, e.extname::text, null, '',
             concat(e.extversion, ' in ', e.extnamespace::regnamespace)
        from pg_catalog.pg_extension e
       where e.oid >= 16384
      """;

  // The locale's column is called otherwise before 17, and there are no rules before 16.
  private static final String COLLATIONS =
      """
      select 'collation', c.collnamespace, c.collname::text, null, '',
             concat_ws(' ', c.collprovider, c.collisdeterministic, c.collencoding, c.collcollate,
               c.collctype, j.attributes ->> 'colllocale', j.attributes ->> 'colliculocale',
               'rules ' || (j.attributes ->> 'collicurules'))
        from pg_catalog.pg_collation c
       cross join lateral to_jsonb(c) j (attributes)
       where c.collnamespace = any (?) and %s
      """
          .formatted(ofUsers("pg_collation", "c.oid"));

  private static final String CONVERSIONS =
      """
      select 'conversion', c.connamespace, c.conname::text, null, '',
             concat_ws(' ', c.conforencoding, c.contoencoding, c.conproc, c.condefault)
        from pg_catalog.pg_conversion c
       where c.connamespace = any (?) and %s
      """
          .formatted(ofUsers("pg_conversion", "c.oid"));

  private static final String ACCESS_METHODS =
      """
      select 'access method', 0::oid, m.amname::text, null, '',
             concat_ws(' ', m.amtype, m.amhandler)
        from pg_catalog.pg_am m
       where m.oid >= 16384 and %s
      """
          .formatted(ofUsers("pg_am", "m.oid"));

  private static final String EVENT_TRIGGERS =
      """
      select 'event trigger', 0::oid, g.evtname::text, null, '',
             concat_ws(' ', g.evtevent, g.evtfoid::regprocedure, g.evtenabled, g.evttags::text)
        from pg_catalog.pg_event_trigger g
       where %s
      """
          .formatted(ofUsers("pg_event_trigger", "g.oid"));

  private static final String PUBLICATIONS =
      """
      select 'publication', 0::oid, p.pubname::text, null, '',
             concat_ws(' ', p.puballtables, p.pubinsert, p.pubupdate, p.pubdelete, p.pubtruncate,
               p.pubviaroot,
               'generated columns ' || nullif(to_jsonb(p) ->> 'pubgencols', 'n'),
               (select string_agg(concat(r.prrelid::regclass, ' ',
                         (select string_agg(quote_ident(a.attname), ', ' order by a.attname)
                            from pg_catalog.pg_attribute a
                           where a.attrelid = r.prrelid and a.attnum = any (r.prattrs::int2[])),
                         ' ', pg_get_expr(r.prqual, r.prrelid)), '; '
                         order by r.prrelid::regclass::text)
                  from pg_catalog.pg_publication_rel r where r.prpubid = p.oid),
               (select string_agg(n.pnnspid::regnamespace::text, ', '
                         order by n.pnnspid::regnamespace::text)
                  from pg_catalog.pg_publication_namespace n where n.pnpubid = p.oid))
        from pg_catalog.pg_publication p
      """;

  private static final String SERVERS =
      """
      select 'foreign server', 0::oid, s.srvname::text, null, '',
             concat_ws(' ', w.fdwname, 'type ' || s.srvtype, 'version ' || s.srvversion,
               s.srvoptions::text)
        from pg_catalog.pg_foreign_server s
        join pg_catalog.pg_foreign_data_wrapper w on w.oid = s.srvfdw
       where %s
      union all
      select 'foreign data wrapper', 0::oid, w.fdwname::text, null, '',
             concat_ws(' ', w.fdwhandler::regproc, w.fdwvalidator::regproc, w.fdwoptions::text)
        from pg_catalog.pg_foreign_data_wrapper w
       where %s
      union all
      select 'language', 0::oid, l.lanname::text, null, '',
             concat_ws(' ', l.lanpltrusted, l.lanplcallfoid::regproc, l.laninline::regproc,
               l.lanvalidator::regproc)
        from pg_catalog.pg_language l
       where l.oid >= 16384 and %s
      """
          .formatted(
              ofUsers("pg_foreign_server", "s.oid"),
              ofUsers("pg_foreign_data_wrapper", "w.oid"),
              ofUsers("pg_language", "l.oid"));

  static final String SQL =
      String.join(
          " union all ",
          List.of(
              EXTENSIONS,
              COLLATIONS,
              CONVERSIONS,
              ACCESS_METHODS,
              EVENT_TRIGGERS,
              PUBLICATIONS,
              SERVERS));

  private GlobalQueries() {}
}
