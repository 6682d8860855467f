package dev.limbeck.catalogue;

import java.util.List;

/** One query for each kind of object; each returns one column of lines. */
final class CatalogueQueries {

  private static final String TABLES =
      """
      select concat_ws(' ', 'table', c.oid::regclass,
               case c.relkind when 'f' then 'foreign' when 'c' then 'composite type' end,
               case c.relpersistence when 'u' then 'unlogged' end,
               case c.relkind when 'p' then 'partition by ' || pg_get_partkeydef(c.oid) end,
               'with ' || (select string_agg(o, ', ' order by o) from unnest(c.reloptions) o),
               'toast with ' || (select string_agg(o, ', ' order by o)
                                   from pg_class t, unnest(t.reloptions) o
                                  where t.oid = c.reltoastrelid),
               'tablespace ' || nullif(c.reltablespace, 0)::text,
               case when c.relrowsecurity then 'row level security' end,
               case when c.relforcerowsecurity then 'forced' end,
               case when c.relreplident <> 'd' and c.relkind in ('r', 'p')
                    then 'replica identity ' || c.relreplident::text end)
        from pg_class c
       where c.relkind in ('r', 'p', 'f', 'c') and %s
      """
          .formatted(ofUsers("pg_class", "c.oid", "c.relnamespace"));

  private static final String PARENTS =
      """
      select concat_ws(' ', 'parent', c.oid::regclass, i.inhparent::regclass,
               pg_get_expr(c.relpartbound, c.oid))
        from pg_inherits i join pg_class c on c.oid = i.inhrelid
       where %s
      """
          .formatted(ofUsers("pg_class", "c.oid", "c.relnamespace"));

  private static final String COLUMNS =
      """
      select concat_ws(' ', 'column', c.oid::regclass, quote_ident(a.attname),
               format_type(a.atttypid, a.atttypmod),
               case when a.attcollation <> t.typcollation
                    then 'collate ' || a.attcollation::regcollation end,
               case when a.attnotnull then 'not null' end,
               case a.attgenerated when 's' then 'stored' when 'v' then 'virtual' end,
               'default ' || pg_get_expr(d.adbin, d.adrelid),
               case a.attidentity when 'a' then 'identity always' when 'd' then 'identity' end,
               (select concat_ws(' ', s.seqtypid::regtype, 'start', s.seqstart, 'increment',
                         s.seqincrement, 'min', s.seqmin, 'max', s.seqmax, 'cache', s.seqcache,
                         case when s.seqcycle then 'cycle' end)
                  from pg_depend p join pg_sequence s on s.seqrelid = p.objid
                 where p.classid = 'pg_class'::regclass and p.deptype = 'i'
                   and p.refclassid = 'pg_class'::regclass
                   and p.refobjid = c.oid and p.refobjsubid = a.attnum),
               case when a.attstorage <> t.typstorage then 'storage ' || a.attstorage::text end,
               'compression ' || nullif(a.attcompression::text, ''),
               'statistics ' || nullif(a.attstattarget, -1),
               'with ' || (select string_agg(o, ', ' order by o) from unnest(a.attoptions) o),
               case when a.attacl is not null then 'privileges ' || a.attacl::text end)
        from pg_class c
        join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        join pg_type t on t.oid = a.atttypid
        left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
       where c.relkind in ('r', 'p', 'f', 'c') and %s
      """
          .formatted(ofUsers("pg_class", "c.oid", "c.relnamespace"));

  // From 18 on, a plain NOT NULL is a constraint too; its name survives a rename of the column, and
  // the column's own line says the rest. Before 18, a validated foreign key to a partitioned table
  // does not say so of the copies that point at the partitions.
  private static final String CONSTRAINTS =
      """
      select concat_ws(' ', 'constraint', k.conrelid::regclass,
               case when k.contype <> 'n' then quote_ident(k.conname) end,
               regexp_replace(
                   pg_get_constraintdef(k.oid),
                   case when o.conrelid = k.conrelid and o.convalidated then ' NOT VALID$'
                        else ' WITH \\([a-z_]+=[^()]*\\)' end, ''))
        from pg_constraint k join pg_class c on c.oid = k.conrelid
        left join pg_constraint o on o.oid = k.conparentid
       where k.contype <> 't' and (k.contype <> 'n' or not k.convalidated or k.connoinherit) and %s
      """
          .formatted(ofUsers("pg_class", "c.oid", "c.relnamespace"));

  // Storage parameters stand in the order in which they were set, which means nothing; those of a
  // constraint are its index's.
  private static final String INDEXES =
      """
      select concat_ws(' ', 'index', i.indrelid::regclass,
               regexp_replace(pg_get_indexdef(i.indexrelid), ' WITH \\([a-z_]+=[^()]*\\)', ''),
               (select 'with ' || string_agg(o, ', ' order by o)
                  from pg_class x cross join unnest(x.reloptions) o where x.oid = i.indexrelid),
               case when not i.indisvalid then 'invalid' end,
               case when i.indisclustered then 'clustered' end,
               case when i.indisreplident then 'replica identity' end)
        from pg_index i join pg_class c on c.oid = i.indrelid
       where %s
      """
          .formatted(ofUsers("pg_class", "c.oid", "c.relnamespace"));

  private static final String SEQUENCES =
      """
      select concat_ws(' ', 'sequence', c.oid::regclass, s.seqtypid::regtype, 'start', s.seqstart,
               'increment', s.seqincrement, 'min', s.seqmin, 'max', s.seqmax, 'cache', s.seqcache,
               case when s.seqcycle then 'cycle' end,
               case c.relpersistence when 'u' then 'unlogged' end,
               (select 'owned by ' || a.attrelid::regclass || '.' || quote_ident(a.attname)
                  from pg_depend p join pg_attribute a
                    on a.attrelid = p.refobjid and a.attnum = p.refobjsubid
                 where p.classid = 'pg_class'::regclass and p.objid = c.oid and p.deptype = 'a'
                   and p.refclassid = 'pg_class'::regclass))
        from pg_class c join pg_sequence s on s.seqrelid = c.oid
       where not exists (select from pg_depend p
                          where p.classid = 'pg_class'::regclass and p.objid = c.oid
                            and p.deptype = 'i')
         and %s
      """
          .formatted(ofUsers("pg_class", "c.oid", "c.relnamespace"));

  private static final String ENUMS =
      """
      select concat_ws(' ', 'enum', t.oid::regtype,
               (select string_agg(quote_literal(e.enumlabel), ', ' order by e.enumsortorder)
                  from pg_enum e where e.enumtypid = t.oid))
        from pg_type t
       where t.typtype = 'e' and %s
      """
          .formatted(ofUsers("pg_type", "t.oid", "t.typnamespace"));

  private static final String DOMAINS =
      """
      select concat_ws(' ', 'domain', t.oid::regtype, format_type(t.typbasetype, t.typtypmod),
               case when t.typnotnull then 'not null' end, 'default ' || t.typdefault,
               (select string_agg(quote_ident(k.conname) || ' ' || pg_get_constraintdef(k.oid),
                         ' ' order by k.conname)
                  from pg_constraint k where k.contypid = t.oid and k.contype = 'c'))
        from pg_type t
       where t.typtype = 'd' and %s
      """
          .formatted(ofUsers("pg_type", "t.oid", "t.typnamespace"));

  private static final String VIEWS =
      """
      select concat_ws(' ', case c.relkind when 'm' then 'materialized-view' else 'view' end,
               c.oid::regclass, c.reloptions::text, pg_get_viewdef(c.oid))
        from pg_class c
       where c.relkind in ('v', 'm') and %s
      """
          .formatted(ofUsers("pg_class", "c.oid", "c.relnamespace"));

  private static final String ROUTINES =
      """
      select 'routine ' || p.oid::regprocedure || ' ' || pg_get_functiondef(p.oid)
        from pg_proc p
       where p.prokind in ('f', 'p') and %s
      """
          .formatted(ofUsers("pg_proc", "p.oid", "p.pronamespace"));

  private static final String TRIGGERS =
      """
      select concat_ws(' ', 'trigger', t.tgrelid::regclass, pg_get_triggerdef(t.oid),
               case when t.tgenabled <> 'O' then 'enabled ' || t.tgenabled::text end)
        from pg_trigger t join pg_class c on c.oid = t.tgrelid
       where not t.tgisinternal and %s
      """
          .formatted(ofUsers("pg_class", "c.oid", "c.relnamespace"));

  private static final String RULES =
      """
      select 'rule ' || r.ev_class::regclass || ' ' || pg_get_ruledef(r.oid)
        from pg_rewrite r join pg_class c on c.oid = r.ev_class
       where r.rulename <> '_RETURN' and %s
      """
          .formatted(ofUsers("pg_class", "c.oid", "c.relnamespace"));

  private static final String POLICIES =
      """
      select concat_ws(' ', 'policy', p.polrelid::regclass, quote_ident(p.polname), p.polcmd,
               case when not p.polpermissive then 'restrictive' end,
               'to ' || p.polroles::regrole[]::text,
               'using ' || pg_get_expr(p.polqual, p.polrelid),
               'check ' || pg_get_expr(p.polwithcheck, p.polrelid))
        from pg_policy p join pg_class c on c.oid = p.polrelid
       where %s
      """
          .formatted(ofUsers("pg_class", "c.oid", "c.relnamespace"));

  private static final String STATISTICS =
      """
      select concat_ws(' ', 'statistics', s.stxrelid::regclass, s.stxnamespace::regnamespace,
               quote_ident(s.stxname), s.stxkind,
               (select string_agg(quote_ident(a.attname), ', ' order by a.attname)
                  from pg_attribute a
                 where a.attrelid = s.stxrelid and a.attnum = any (s.stxkeys::int2[])),
               (select string_agg('(' || e || ')', ', ' order by e)
                  from unnest(pg_get_statisticsobjdef_expressions(s.oid)) e),
               nullif(s.stxstattarget, -1))
        from pg_statistic_ext s
       where %s
      """
          .formatted(ofUsers("pg_statistic_ext", "s.oid", "s.stxnamespace"));

  private static final String PRIVILEGES =
      """
      select concat_ws(' ', 'privileges', c.oid::regclass, c.relacl)
        from pg_class c
       where c.relacl is not null and %s
      """
          .formatted(ofUsers("pg_class", "c.oid", "c.relnamespace"));

  private static final String SCHEMAS =
      """
      select 'schema ' || quote_ident(n.nspname)
        from pg_namespace n
       where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
      """;

  private static final String EXTENSIONS = "select 'extension ' || extname from pg_extension";

  // 16384 is the first number that PostgreSQL gives to an object of a user.
  private static final String CASTS =
      """
      select concat_ws(' ', 'cast', c.castsource::regtype, 'as', c.casttarget::regtype,
               nullif(c.castfunc, 0)::regprocedure, c.castcontext, c.castmethod)
        from pg_cast c
       where c.oid >= 16384
      """;

  private static final String COMMENTS =
      """
      select concat_ws(' ', 'comment', o.identity, '(' || o.type || ')', 'is',
               quote_literal(d.description))
        from pg_description d
       cross join lateral pg_identify_object(d.classoid, d.objoid, d.objsubid) o
       where d.objoid >= 16384
         and not exists (select from pg_depend e
                          where e.classid = d.classoid and e.objid = d.objoid
                            and e.deptype = 'e')
         and d.classoid <> 'pg_extension'::regclass
      """;

  static final List<String> ALL =
      List.of(
          SCHEMAS,
          EXTENSIONS,
          TABLES,
          PARENTS,
          COLUMNS,
          CONSTRAINTS,
          INDEXES,
          SEQUENCES,
          ENUMS,
          DOMAINS,
          VIEWS,
          ROUTINES,
          TRIGGERS,
          RULES,
          POLICIES,
          STATISTICS,
          PRIVILEGES,
          CASTS,
          COMMENTS);

  private CatalogueQueries() {}

  /** The condition that an object is in a schema of users and no extension brought it. */
  private static String ofUsers(String catalogue, String oid, String namespace) {
    return """
        %3$s in (select n.oid from pg_namespace n
                  where n.nspname !~ '^pg_' and n.nspname <> 'information_schema')
         and not exists (select from pg_depend e
                          where e.classid = '%1$s'::regclass and e.objid = %2$s
                            and e.deptype = 'e')\
        """
        .formatted(catalogue, oid, namespace);
  }
}
