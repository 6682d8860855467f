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

  private static final String COLLATIONS =
      """
      select 'collation', c.collnamespace, c.collname::text, null, '',
             concat_ws(' ', c.collprovider, c.collcollate, c.collisdeterministic)
        from pg_catalog.pg_collation c
       where c.collnamespace = any (?) and %s
      """
          .formatted(ofUsers("pg_collation", "c.oid"));

  private static final String OPERATORS =
      """
      select 'operator', o.oprnamespace, o.oprname::text, null,
             concat('(', o.oprleft::regtype, ', ', o.oprright::regtype, ')'),
             concat_ws(' ', o.oprcode, o.oprcom::regoperator, o.oprnegate::regoperator,
               o.oprcanmerge, o.oprcanhash)
        from pg_catalog.pg_operator o
       where o.oprnamespace = any (?) and %s
      """
          .formatted(ofUsers("pg_operator", "o.oid"));

  private static final String OPERATOR_CLASSES =
      """
      select 'operator class', o.opcnamespace, o.opcname::text, null, concat(' using ', m.amname),
             concat(o.opcintype::regtype, ' ', o.opcdefault)
        from pg_catalog.pg_opclass o
        join pg_catalog.pg_am m on m.oid = o.opcmethod
       where o.opcnamespace = any (?) and %s
      """
          .formatted(ofUsers("pg_opclass", "o.oid"));

  private static final String CASTS =
      """
      select 'cast', 0::oid, concat(c.castsource::regtype, ' as ', c.casttarget::regtype), null, '',
             concat_ws(' ', nullif(c.castfunc, 0)::regprocedure, c.castcontext, c.castmethod)
        from pg_catalog.pg_cast c
       where c.oid >= 16384 and %s
      """
          .formatted(ofUsers("pg_cast", "c.oid"));

  private static final String TEXT_SEARCH =
      """
      select 'text search configuration', c.cfgnamespace, c.cfgname::text, null, '',
             (select string_agg(concat(m.maptokentype, ' ', m.mapdict::regdictionary), ', '
                       order by m.maptokentype, m.mapseqno)
                from pg_catalog.pg_ts_config_map m where m.mapcfg = c.oid)
        from pg_catalog.pg_ts_config c
       where c.cfgnamespace = any (?) and %s
      union all
      select 'text search dictionary', d.dictnamespace, d.dictname::text, null, '',
             concat(d.dicttemplate, ' ', d.dictinitoption)
        from pg_catalog.pg_ts_dict d
       where d.dictnamespace = any (?) and %s
      """
          .formatted(ofUsers("pg_ts_config", "c.oid"), ofUsers("pg_ts_dict", "d.oid"));

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
               (select string_agg(concat(r.prrelid::regclass, ' ', r.prattrs::text, ' ',
                         pg_get_expr(r.prqual, r.prrelid)), ', '
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
             concat(w.fdwname, ' ', s.srvtype, ' ', s.srvversion)
        from pg_catalog.pg_foreign_server s
        join pg_catalog.pg_foreign_data_wrapper w on w.oid = s.srvfdw
       where %s
      union all
      select 'foreign data wrapper', 0::oid, w.fdwname::text, null, '', ''
        from pg_catalog.pg_foreign_data_wrapper w
       where %s
      union all
      select 'language', 0::oid, l.lanname::text, null, '', ''
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
              OPERATORS,
              OPERATOR_CLASSES,
              CASTS,
              TEXT_SEARCH,
              EVENT_TRIGGERS,
              PUBLICATIONS,
              SERVERS));

  private GlobalQueries() {}
}
