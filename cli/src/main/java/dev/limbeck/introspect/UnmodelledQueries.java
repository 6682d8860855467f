package dev.limbeck.introspect;

import java.util.List;

/**
 * What the model cannot say, a query for each sort of object; each returns kind, OID of the table,
 * schema, name, part, what, and whether the schema holds the object none the less.
 */
final class UnmodelledQueries {

  private static final String TABLES =
      """
      select 'TABLE', c.oid, c.relnamespace, c.relname::text, null, concat_ws(', ',
               (select 'half detached from ' || i.inhparent::regclass
                  from pg_catalog.pg_inherits i where i.inhrelid = c.oid and i.inhdetachpending),
               case when c.relpersistence = 'u' and c.relkind = 'p' then 'unlogged' end,
               case when c.reloftype <> 0 then 'of type ' || format_type(c.reloftype, null) end,
               case when c.relrowsecurity then 'row level security' end,
               case when c.reltablespace <> 0 then 'tablespace' end,
               case when c.relreplident = 'i' and i.own is null
                    then 'replica identity ' || coalesce((select 'index ' || x.indexrelid::regclass
                           from pg_catalog.pg_index x where x.indrelid = c.oid and x.indisreplident),
                         'of an index that is gone') end,
               case when am.amname <> 'heap' or (c.relkind = 'p' and c.relam <> 0)
                    then 'using ' || am.amname end),
             true
        from pg_catalog.pg_class c
        left join pg_catalog.pg_am am on am.oid = c.relam
       cross join lateral (select %s) i (own)
       where c.relnamespace = any (?) and c.relkind in ('r', 'p')
         and ((c.relpersistence = 'u' and c.relkind = 'p') or c.reloftype <> 0 or c.relrowsecurity
              or c.reltablespace <> 0 or (c.relreplident = 'i' and i.own is null)
              or exists (select from pg_catalog.pg_inherits i
                          where i.inhrelid = c.oid and i.inhdetachpending)
              or am.amname <> 'heap' or (c.relkind = 'p' and c.relam <> 0))
      """
          .formatted(TableStorageRow.identityIndex());

  // A partition may have a default, a NOT NULL and comments that its parent does not have, and keep
  // its values in another way; what a new one does not take over counts where it is there at all.
  private static final String PARTITIONS =
      """
      select 'COLUMN', c.oid, c.relnamespace, c.relname::text, a.attname::text,
             concat_ws(', ',
               case when a.attnotnull and not o.attnotnull then 'not null' end,
               case when pg_get_expr(d.adbin, d.adrelid)
                           is distinct from pg_get_expr(od.adbin, od.adrelid)
                    then coalesce('default ' || pg_get_expr(d.adbin, d.adrelid), 'no default') end,
               case when a.attidentity <> '' and o.attidentity = '' then 'identity' end,
               case when a.attstorage <> o.attstorage then 'storage ' || a.attstorage::text end,
               case when a.attcompression <> o.attcompression
                    then 'compression ' || a.attcompression::text end,
               'statistics ' || nullif(a.attstattarget, -1),
               'with ' || a.attoptions::text,
               'comment ' || quote_literal(col_description(c.oid, a.attnum)),
               'is not like that of ' || i.inhparent::regclass),
             true
        from pg_catalog.pg_class c
        join pg_catalog.pg_inherits i on i.inhrelid = c.oid
        join pg_catalog.pg_attribute a
          on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        join pg_catalog.pg_attribute o on o.attrelid = i.inhparent and o.attname = a.attname
        left join pg_catalog.pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
        left join pg_catalog.pg_attrdef od on od.adrelid = o.attrelid and od.adnum = o.attnum
       where c.relnamespace = any (?) and c.relispartition and c.relkind in ('r', 'p')
         and ((a.attnotnull and not o.attnotnull) or (a.attidentity <> '' and o.attidentity = '')
              or col_description(c.oid, a.attnum) is not null
              or a.attstorage <> o.attstorage or a.attcompression <> o.attcompression
              or nullif(a.attstattarget, -1) is not null or a.attoptions is not null
              or pg_get_expr(d.adbin, d.adrelid)
                   is distinct from pg_get_expr(od.adbin, od.adrelid))
      """;

  private static final String OPERATOR_CLASSES =
      """
      select distinct 'INDEX', i.indrelid, c.relnamespace, c.relname::text, ic.relname::text,
             pg_get_indexdef(ic.oid), true
        from pg_catalog.pg_attribute a
        join pg_catalog.pg_index i on i.indexrelid = a.attrelid
        join pg_catalog.pg_class c on c.oid = i.indrelid
        join pg_catalog.pg_class ic on ic.oid = i.indexrelid
       where a.attoptions is not null and c.relnamespace = any (?)
      """;

  // Targets of the columns of an index, and how a partition's copy of an index is kept.
  private static final String INDEXES =
      """
      select 'INDEX', i.indrelid, c.relnamespace, c.relname::text, ic.relname::text,
             concat_ws(', ',
               (select string_agg(concat('statistics of ', a.attname, ' ', a.attstattarget), ', '
                         order by a.attnum)
                  from pg_catalog.pg_attribute a
                 where a.attrelid = ic.oid and nullif(a.attstattarget, -1) is not null),
               case when o.oid is not null and ic.reloptions is distinct from o.reloptions
                    then concat('with ', coalesce(ic.reloptions::text, '{}'), ' unlike ',
                           o.oid::regclass) end),
             true
        from pg_catalog.pg_index i
        join pg_catalog.pg_class c on c.oid = i.indrelid
        join pg_catalog.pg_class ic on ic.oid = i.indexrelid
        left join pg_catalog.pg_inherits h on h.inhrelid = ic.oid
        left join pg_catalog.pg_class o on o.oid = h.inhparent
       where c.relnamespace = any (?)
         and (exists (select from pg_catalog.pg_attribute a
                       where a.attrelid = ic.oid and nullif(a.attstattarget, -1) is not null)
              or (o.oid is not null and ic.reloptions is distinct from o.reloptions))
      """;

  // From 18 on a NOT NULL is a constraint; the column's own is all that the model says.
  private static final String NOT_NULLS =
      """
      select 'COLUMN', c.oid, c.relnamespace, c.relname::text, a.attname::text,
             concat_ws(', ',
               case when not k.convalidated or k.connoinherit then pg_get_constraintdef(k.oid)
                    else 'NOT NULL' end,
               'comment ' || quote_literal(obj_description(k.oid, 'pg_constraint'))),
             true
        from pg_catalog.pg_constraint k
        join pg_catalog.pg_class c on c.oid = k.conrelid
        join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum = k.conkey[1]
       where c.relnamespace = any (?) and k.contype = 'n'
         and (not k.convalidated or k.connoinherit
              or obj_description(k.oid, 'pg_constraint') is not null)
      """;

  // An identity column's sequence is as its table is, unless somebody says otherwise.
  private static final String IDENTITIES =
      """
      select 'COLUMN', c.oid, c.relnamespace, c.relname::text, a.attname::text,
             case s.relpersistence when 'u' then 'identity unlogged' else 'identity logged' end,
             true
        from pg_catalog.pg_depend d
        join pg_catalog.pg_class s on s.oid = d.objid and s.relkind = 'S'
        join pg_catalog.pg_class c on c.oid = d.refobjid and c.relkind = 'r'
        join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum = d.refobjsubid
       where d.classid = 'pg_catalog.pg_class'::regclass
         and d.refclassid = 'pg_catalog.pg_class'::regclass and d.deptype = 'i'
         and s.relpersistence <> c.relpersistence and c.relnamespace = any (?)
      """;

  private static final String TRIGGERS =
      """
      select 'TRIGGER', c.oid, c.relnamespace, c.relname::text, t.tgname::text,
             concat(pg_get_triggerdef(t.oid), case when t.tgenabled <> 'O' then ' (disabled)' end),
             false
        from pg_catalog.pg_trigger t
        join pg_catalog.pg_class c on c.oid = t.tgrelid
       where c.relnamespace = any (?) and not t.tgisinternal
      """;

  private static final String RULES =
      """
      select 'RULE', c.oid, c.relnamespace, c.relname::text, r.rulename::text, '', false
        from pg_catalog.pg_rewrite r
        join pg_catalog.pg_class c on c.oid = r.ev_class
       where c.relnamespace = any (?) and c.relkind in ('r', 'p')
      """;

  private static final String POLICIES =
      """
      select 'POLICY', c.oid, c.relnamespace, c.relname::text, p.polname::text, '', false
        from pg_catalog.pg_policy p
        join pg_catalog.pg_class c on c.oid = p.polrelid
       where c.relnamespace = any (?)
      """;

  // The others are in the model.
  private static final String STATISTICS =
      """
      select 'STATISTICS', c.oid, c.relnamespace, c.relname::text, s.stxname::text,
             pg_get_statisticsobjdef(s.oid), false
        from pg_catalog.pg_statistic_ext s
        join pg_catalog.pg_class c on c.oid = s.stxrelid
       where c.relnamespace = any (?) and s.stxnamespace <> all (?)
      """;

  private static final String TYPES =
      """
      select 'TYPE', 0, t.typnamespace, t.typname::text, null,
             case t.typtype when 'r' then 'range' when 'p' then 'shell' else 'base' end, false
        from pg_catalog.pg_type t
       where t.typnamespace = any (?)
         and (t.typtype in ('r', 'p') or (t.typtype = 'b' and t.typelem = 0))
         and not exists (select from pg_catalog.pg_depend e
                          where e.classid = 'pg_catalog.pg_type'::regclass and e.objid = t.oid
                            and e.deptype = 'e')
      """;

  private static final String DOMAINS =
      """
      select 'TYPE', 0, t.typnamespace, t.typname::text, k.conname::text,
             concat_ws(', ', case when not k.convalidated then 'not valid' end,
               'comment ' || quote_literal(obj_description(k.oid, 'pg_constraint'))),
             true
        from pg_catalog.pg_constraint k
        join pg_catalog.pg_type t on t.oid = k.contypid
       where t.typnamespace = any (?) and t.typtype = 'd'
         and (not k.convalidated or obj_description(k.oid, 'pg_constraint') is not null)
         and not exists (select from pg_catalog.pg_depend e
                          where e.classid = 'pg_catalog.pg_type'::regclass and e.objid = t.oid
                            and e.deptype = 'e')
      """;

  private static final String ATTRIBUTES =
      """
      select 'TYPE', 0, c.relnamespace, c.relname::text, a.attname::text,
             concat_ws(', ',
               case when a.attcollation <> t.typcollation
                 then 'collate ' || a.attcollation::regcollation end,
               'comment ' || quote_literal(col_description(c.oid, a.attnum))),
             true
        from pg_catalog.pg_class c
        join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum > 0
        join pg_catalog.pg_type t on t.oid = a.atttypid
       where c.relnamespace = any (?) and c.relkind = 'c' and not a.attisdropped
         and (a.attcollation <> t.typcollation or col_description(c.oid, a.attnum) is not null)
         and not exists (select from pg_catalog.pg_depend e
                          where e.classid = 'pg_catalog.pg_class'::regclass and e.objid = c.oid
                            and e.deptype = 'e')
      """;

  private static final String ROUTINES =
      """
      select 'ROUTINE', 0, p.pronamespace, p.proname::text, null,
             concat('(', pg_get_function_identity_arguments(p.oid), ')'), false
        from pg_catalog.pg_proc p
       where p.pronamespace = any (?)
         and not exists (select from pg_catalog.pg_depend e
                          where e.classid = 'pg_catalog.pg_proc'::regclass and e.objid = p.oid
                            and e.deptype in ('e', 'i'))
      """;

  private static final String COMMENTS =
      """
      select 'COMMENT', coalesce(k.conrelid, i.indrelid, 0),
             coalesce(k.connamespace, c.relnamespace),
             coalesce(kc.relname, ic.relname, c.relname)::text,
             case when c.relkind = 'S' then null else coalesce(k.conname, c.relname)::text end,
             'comment ' || quote_literal(d.description), true
        from pg_catalog.pg_description d
        left join pg_catalog.pg_constraint k
          on d.classoid = 'pg_catalog.pg_constraint'::regclass and k.oid = d.objoid
         and k.conrelid <> 0 and k.contype <> 'n'
        left join pg_catalog.pg_class kc on kc.oid = k.conrelid
        left join pg_catalog.pg_class c
          on d.classoid = 'pg_catalog.pg_class'::regclass and c.oid = d.objoid
         and c.relkind in ('i', 'I', 'S')
        left join pg_catalog.pg_index i on i.indexrelid = c.oid
        left join pg_catalog.pg_class ic on ic.oid = i.indrelid
       where d.objoid >= 16384
         and (k.connamespace = any (?) or c.relnamespace = any (?))
      """;

  static final List<String> ALL =
      List.of(
          TABLES,
          PARTITIONS,
          OPERATOR_CLASSES,
          INDEXES,
          NOT_NULLS,
          IDENTITIES,
          TRIGGERS,
          RULES,
          POLICIES,
          STATISTICS,
          TYPES,
          DOMAINS,
          ATTRIBUTES,
          ROUTINES,
          COMMENTS);

  private UnmodelledQueries() {}
}
