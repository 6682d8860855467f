package dev.limbeck.introspect;

import static dev.limbeck.introspect.SurroundingQueries.ofUsers;

import java.util.List;

/** What full text search is made of; columns as in {@link SurroundingQueries}. */
final class TextSearchQueries {

  private static final String CONFIGURATIONS =
      """
      select 'text search configuration', c.cfgnamespace, c.cfgname::text, null, '',
             concat_ws(' ', p.prsname,
               (select string_agg(concat(m.maptokentype, ' ', m.mapdict::regdictionary), ', '
                         order by m.maptokentype, m.mapseqno)
                  from pg_catalog.pg_ts_config_map m where m.mapcfg = c.oid))
        from pg_catalog.pg_ts_config c
        join pg_catalog.pg_ts_parser p on p.oid = c.cfgparser
       where c.cfgnamespace = any (?) and %s
      """
          .formatted(ofUsers("pg_ts_config", "c.oid"));

  private static final String DICTIONARIES =
      """
      select 'text search dictionary', d.dictnamespace, d.dictname::text, null, '',
             concat(t.tmplname, ' ', d.dictinitoption)
        from pg_catalog.pg_ts_dict d
        join pg_catalog.pg_ts_template t on t.oid = d.dicttemplate
       where d.dictnamespace = any (?) and %s
      """
          .formatted(ofUsers("pg_ts_dict", "d.oid"));

  private static final String TEMPLATES =
      """
      select 'text search template', t.tmplnamespace, t.tmplname::text, null, '',
             concat_ws(' ', t.tmplinit, t.tmpllexize)
        from pg_catalog.pg_ts_template t
       where t.tmplnamespace = any (?) and %s
      """
          .formatted(ofUsers("pg_ts_template", "t.oid"));

  private static final String PARSERS =
      """
      select 'text search parser', p.prsnamespace, p.prsname::text, null, '',
             concat_ws(' ', p.prsstart, p.prstoken, p.prsend, p.prsheadline, p.prslextype)
        from pg_catalog.pg_ts_parser p
       where p.prsnamespace = any (?) and %s
      """
          .formatted(ofUsers("pg_ts_parser", "p.oid"));

  static final String SQL =
      String.join(" union all ", List.of(CONFIGURATIONS, DICTIONARIES, TEMPLATES, PARSERS));

  private TextSearchQueries() {}
}
