package dev.limbeck.introspect;

import static java.util.stream.Collectors.joining;

import java.util.List;

/**
 * What the model does not hold, a query for each sort of object; each returns kind, schema's OID (0
 * for none), the object or the table that it belongs to, its own name there, signature, definition.
 */
final class SurroundingQueries {

  private static final String VIEWS =
      """
      select case c.relkind when 'v' then 'view' else 'materialized view' end, c.relnamespace,
             c.relname::text, null, '',
             concat_ws(' ', c.reloptions::text, pg_get_viewdef(c.oid),
               (select string_agg(concat(a.attname, ' default ', pg_get_expr(d.adbin, d.adrelid)),
                         ' ' order by a.attname)
                  from pg_catalog.pg_attrdef d
                  join pg_catalog.pg_attribute a on a.attrelid = d.adrelid and a.attnum = d.adnum
                 where d.adrelid = c.oid),
               case when c.relkind = 'm' then (select 'using ' || m.amname
                  from pg_catalog.pg_am m where m.oid = c.relam) end,
               (select 'tablespace ' || s.spcname
                  from pg_catalog.pg_tablespace s where s.oid = c.reltablespace),
               (select string_agg(concat_ws(' ', a.attname, 'storage', a.attstorage,
                         a.attcompression, nullif(a.attstattarget, -1), a.attoptions::text),
                         ' ' order by a.attname)
                  from pg_catalog.pg_attribute a
                  join pg_catalog.pg_type t on t.oid = a.atttypid
                 where c.relkind = 'm' and a.attrelid = c.oid and a.attnum > 0
                   and (a.attstorage <> t.typstorage or a.attcompression <> ''
                        or nullif(a.attstattarget, -1) is not null or a.attoptions is not null)),
               (select string_agg(concat(pg_get_indexdef(i.indexrelid),
                         case when i.indisclustered then ' clustered' end,
                         case when i.indisreplident then ' replica identity' end,
                         case when not i.indisvalid then ' invalid' end,
                         (select string_agg(concat(' statistics ', a.attname, ' ', a.attstattarget),
                                   '' order by a.attnum)
                            from pg_catalog.pg_attribute a
                           where a.attrelid = i.indexrelid
                             and nullif(a.attstattarget, -1) is not null)), ' '
                         order by pg_get_indexdef(i.indexrelid))
                  from pg_catalog.pg_index i where i.indrelid = c.oid))
        from pg_catalog.pg_class c
       where c.relkind in ('v', 'm') and c.relnamespace = any (?) and %s
      """
          .formatted(ofUsers("pg_class", "c.oid"));

  // A table to its users, and not to the model: a foreign table, and a partition of one that is not
  // looked at. Of a partition, what its parent does not give it.
  private static final String TABLES =
      """
      select case when c.relkind = 'f' then 'foreign table' else 'partition' end, c.relnamespace,
             c.relname::text, null, '',
             concat_ws(' ',
               (select string_agg(concat('of ', i.inhparent::regclass, ' ',
                         pg_get_expr(c.relpartbound, c.oid)), ' ')
                  from pg_catalog.pg_inherits i where i.inhrelid = c.oid),
               case when c.relkind = 'p' then pg_get_partkeydef(c.oid) end,
               c.reloptions::text, c.relpersistence::text,
               case when c.relrowsecurity then 'row level security' end,
               (select concat(s.srvname, f.ftoptions::text)
                  from pg_catalog.pg_foreign_table f
                  join pg_catalog.pg_foreign_server s on s.oid = f.ftserver
                 where f.ftrelid = c.oid),
               (select string_agg(concat_ws(' ', a.attname, format_type(a.atttypid, a.atttypmod),
                         case when a.attnotnull then 'not null' end, a.attidentity::text,
                         a.attgenerated::text, pg_get_expr(d.adbin, d.adrelid),
                         nullif(a.attcollation, t.typcollation)::regcollation,
                         nullif(a.attstorage, t.typstorage)::text, a.attcompression::text,
                         a.attoptions::text, a.attfdwoptions::text), ', ' order by a.attname)
                  from pg_catalog.pg_attribute a
                  join pg_catalog.pg_type t on t.oid = a.atttypid
                  left join pg_catalog.pg_attrdef d
                    on d.adrelid = a.attrelid and d.adnum = a.attnum
                 where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                   and not (c.relispartition and exists (
                     select from pg_catalog.pg_inherits i
                       join pg_catalog.pg_attribute o
                         on o.attrelid = i.inhparent and o.attname = a.attname
                       left join pg_catalog.pg_attrdef od
                         on od.adrelid = o.attrelid and od.adnum = o.attnum
                      where i.inhrelid = c.oid and o.attnotnull = a.attnotnull
                        and pg_get_expr(od.adbin, od.adrelid)
                            is not distinct from pg_get_expr(d.adbin, d.adrelid)))),
               (select string_agg(concat(k.conname, ' ', pg_get_constraintdef(k.oid)), ', '
                         order by k.conname)
                  from pg_catalog.pg_constraint k where k.conrelid = c.oid and k.contype <> 'n'
                   and not (c.relispartition and (k.conparentid <> 0 or k.coninhcount > 0))),
               (select string_agg(concat(pg_get_indexdef(i.indexrelid),
                         case when not i.indisvalid then ' invalid' end), ', '
                         order by pg_get_indexdef(i.indexrelid))
                  from pg_catalog.pg_index i
                 where i.indrelid = c.oid
                   and not (c.relispartition and exists (select from pg_catalog.pg_inherits o
                                                          where o.inhrelid = i.indexrelid))),
               (select string_agg(pg_get_statisticsobjdef(s.oid), ', ' order by s.stxname)
                  from pg_catalog.pg_statistic_ext s
                 where s.stxrelid = c.oid and c.relkind <> 'f'))
        from pg_catalog.pg_class c
       where c.relkind in ('r', 'p', 'f')
         and (c.relkind = 'f'
              or (c.relispartition and exists (
                select from pg_catalog.pg_inherits i
                  join pg_catalog.pg_class o on o.oid = i.inhparent
                 where i.inhrelid = c.oid and o.relnamespace <> all (?))))
         and c.relnamespace = any (?) and %s
      """
          .formatted(ofUsers("pg_class", "c.oid"));

  private static final String DETAILS =
      """
      select 'table', c.relnamespace, c.relname::text, null, '', d.text
        from pg_catalog.pg_class c
       cross join lateral (select concat_ws(', ',
               case when c.relforcerowsecurity then 'force row level security' end,
               (select 'clustered on ' || i.indexrelid::regclass
                  from pg_catalog.pg_index i where i.indrelid = c.oid and i.indisclustered),
               (select string_agg(distinct concat('foreign key ', k.conname, ' is ',
                         case t.tgenabled when 'D' then 'disabled' when 'R' then 'enabled replica'
                                          else 'enabled always' end), ', ')
                  from pg_catalog.pg_trigger t
                  join pg_catalog.pg_constraint k on k.oid = t.tgconstraint and k.contype = 'f'
                 where t.tgrelid = c.oid and t.tgisinternal and t.tgenabled <> 'O')) as text) d
       where c.relkind in ('r', 'p') and d.text <> '' and c.relnamespace = any (?) and %s
      """
          .formatted(ofUsers("pg_class", "c.oid"));

  private static final String ROUTINES =
      """
      select case p.prokind when 'p' then 'procedure' when 'a' then 'aggregate' else 'function' end,
             p.pronamespace, p.proname::text, null,
             concat('(', pg_get_function_identity_arguments(p.oid), ')'),
             case when p.prokind <> 'a' then pg_get_functiondef(p.oid)
                  else (select row(a.aggkind, a.aggnumdirectargs, a.aggtransfn, a.aggfinalfn,
                                 a.aggcombinefn, a.aggserialfn, a.aggdeserialfn, a.aggmtransfn,
                                 a.aggminvtransfn, a.aggmfinalfn, a.aggfinalextra,
                                 a.aggmfinalextra, a.aggfinalmodify, a.aggmfinalmodify,
                                 a.aggsortop::regoperator, a.aggtranstype::regtype,
                                 a.aggtransspace, a.aggmtranstype::regtype, a.aggmtransspace,
                                 a.agginitval, a.aggminitval, p.proparallel)::text
                          from pg_catalog.pg_aggregate a where a.aggfnoid = p.oid) end
        from pg_catalog.pg_proc p
       where p.pronamespace = any (?)
         and not exists (select from pg_catalog.pg_depend e
                          where e.classid = 'pg_catalog.pg_proc'::regclass and e.objid = p.oid
                            and e.deptype in ('e', 'i'))
      """;

  // A partition's copy may be enabled otherwise.
  private static final String TRIGGERS =
      """
      select 'trigger', c.relnamespace, c.relname::text, t.tgname::text, '',
             concat(pg_get_triggerdef(t.oid), ' ', t.tgenabled)
        from pg_catalog.pg_trigger t
        join pg_catalog.pg_class c on c.oid = t.tgrelid
        left join pg_catalog.pg_trigger o on o.oid = t.tgparentid
       where not t.tgisinternal and t.tgenabled is distinct from o.tgenabled
         and c.relnamespace = any (?)
      """;

  private static final String RULES =
      """
      select 'rule', c.relnamespace, c.relname::text, r.rulename::text, '',
             concat(pg_get_ruledef(r.oid), ' ', r.ev_enabled)
        from pg_catalog.pg_rewrite r
        join pg_catalog.pg_class c on c.oid = r.ev_class
       where r.rulename <> '_RETURN' and c.relnamespace = any (?)
      """;

  private static final String POLICIES =
      """
      select 'policy', c.relnamespace, c.relname::text, p.polname::text, '',
             concat_ws(' ', p.polcmd, p.polpermissive::text,
               (select string_agg(r.role::regrole::text, ', ' order by r.role::regrole::text)
                  from unnest(p.polroles) r(role) where r.role <> 0),
               'using ' || pg_get_expr(p.polqual, p.polrelid),
               'check ' || pg_get_expr(p.polwithcheck, p.polrelid))
        from pg_catalog.pg_policy p
        join pg_catalog.pg_class c on c.oid = p.polrelid
       where c.relnamespace = any (?)
      """;

  // Of what is no table, or in a schema that is not looked at.
  private static final String STATISTICS =
      """
      select 'statistics', c.relnamespace, c.relname::text, s.stxname::text, '',
             concat(pg_get_statisticsobjdef(s.oid), ' ', nullif(s.stxstattarget, -1))
        from pg_catalog.pg_statistic_ext s
        join pg_catalog.pg_class c on c.oid = s.stxrelid
       where c.relnamespace = any (?) and %s and not (%s)
      """
          .formatted(ofUsers("pg_statistic_ext", "s.oid"), StatisticsRow.IN_MODEL);

  private static final String TYPES =
      """
      select case t.typtype when 'r' then 'range type' else 'type' end,
             t.typnamespace, t.typname::text, null, '',
             concat_ws(' ',
               (select concat_ws(' ', r.rngsubtype::regtype, o.opcname,
                         r.rngcollation::regcollation, r.rngcanonical, r.rngsubdiff,
                         r.rngmultitypid::regtype)
                  from pg_catalog.pg_range r
                  join pg_catalog.pg_opclass o on o.oid = r.rngsubopc
                 where r.rngtypid = t.oid),
               case when t.typtype = 'b'
                    then row(t.typinput, t.typoutput, t.typreceive, t.typsend, t.typmodin,
                           t.typmodout, t.typanalyze, t.typsubscript, t.typlen, t.typbyval,
                           t.typalign, t.typstorage, t.typcategory, t.typispreferred, t.typdelim,
                           t.typelem::regtype, t.typdefault, t.typcollation::regcollation)::text
                    end)
        from pg_catalog.pg_type t
       where (t.typtype in ('r', 'p')
              or (t.typtype = 'b' and not exists (select from pg_catalog.pg_type e
                                                   where e.typarray = t.oid)))
         and t.typnamespace = any (?) and %s
      """
          .formatted(ofUsers("pg_type", "t.oid"));

  private static final String COMMENTS =
      """
      select 'comment on', coalesce(s.oid, 0), i.identity, null, concat(' (', i.type, ')'),
             d.description
        from pg_catalog.pg_description d
       cross join lateral pg_identify_object(d.classoid, d.objoid, d.objsubid) i
        left join pg_catalog.pg_class c
          on d.classoid = 'pg_catalog.pg_class'::regclass and c.oid = d.objoid
        left join pg_catalog.pg_index x on x.indexrelid = c.oid
        left join pg_catalog.pg_constraint k
          on d.classoid = 'pg_catalog.pg_constraint'::regclass and k.oid = d.objoid
        left join pg_catalog.pg_class o on o.oid in (x.indrelid, k.conrelid)
        left join pg_catalog.pg_type t
          on d.classoid = 'pg_catalog.pg_type'::regclass and t.oid = d.objoid
        left join pg_catalog.pg_namespace s on s.nspname = i.schema
       where (d.objoid >= 16384
              or (d.classoid = 'pg_catalog.pg_namespace'::regclass
                  and i.identity = 'public' and d.description <> 'standard public schema'))
         and d.classoid <> 'pg_catalog.pg_extension'::regclass
         and coalesce(k.contypid = 0, true)
         and coalesce(o.relkind not in ('r', 'p'), true)
         and coalesce(c.relkind in ('v', 'm', 'f', 'i'), true)
         and coalesce(t.typtype in ('r', 'm', 'b', 'p'), true)
         and coalesce(s.oid = any (?), true)
         and %s
         and not exists (
           select from pg_catalog.pg_statistic_ext s
             join pg_catalog.pg_class c on c.oid = s.stxrelid
            where d.classoid = 'pg_catalog.pg_statistic_ext'::regclass and s.oid = d.objoid
              and %s)
      """
          .formatted(ofUsersOf("d.classoid", "d.objoid"), StatisticsRow.IN_MODEL);

  static final String SQL =
      List.of(
              VIEWS,
              TABLES,
              DETAILS,
              ROUTINES,
              TRIGGERS,
              RULES,
              POLICIES,
              STATISTICS,
              TYPES,
              COMMENTS,
              OperatorQueries.SQL,
              TextSearchQueries.SQL,
              GlobalQueries.SQL)
          .stream()
          .collect(
              joining(
                  " union all ",
                  // The default schema may be called otherwise in another database.
                  "select kind, namespace, object, part, signature, coalesce(replace(definition,"
                      + " quote_ident(current_schema()) || '.', ''), '') from (",
                  ") s (kind, namespace, object, part, signature, definition)"));

  private SurroundingQueries() {}

  /** The condition that no extension brought an object. */
  static String ofUsers(String catalogue, String oid) {
    return ofUsersOf("'pg_catalog." + catalogue + "'::regclass", oid);
  }

  private static String ofUsersOf(String classId, String oid) {
    return """
        not exists (select from pg_catalog.pg_depend e
                     where e.classid = %s and e.objid = %s and e.deptype = 'e')\
        """
        .formatted(classId, oid);
  }
}
