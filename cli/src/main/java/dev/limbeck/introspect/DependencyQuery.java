package dev.limbeck.introspect;

/** What hangs on tables, columns, constraints, sequences and types, from {@code pg_depend}. */
final class DependencyQuery {

  // pg_describe_object tells a view's rule, where a person speaks of the view.
  private static final String DEPENDENT =
      """
      coalesce(
        case when w.rulename = '_RETURN'
             then case wc.relkind when 'm' then 'materialized view ' else 'view ' end
                  || w.ev_class::regclass end,
        case dc.relkind when 'v' then 'view ' when 'm' then 'materialized view '
             when 'f' then 'foreign table ' end || dc.oid::regclass,
        case when dc.relispartition and dc.relkind in ('r', 'p') then 'partition ' || dc.oid::regclass end,
        case when d.classid = 'pg_catalog.pg_statistic_ext'::regclass
             then 'statistics ' || (select s.stxname from pg_catalog.pg_statistic_ext s
                                     where s.oid = d.objid) end,
        pg_describe_object(d.classid, d.objid, 0))\
      """;

  // What the model holds itself is left out: columns, constraints, indexes, defaults,
  // statistics.
  private static final String JOINS =
      """
        left join pg_catalog.pg_rewrite w
          on d.classid = 'pg_catalog.pg_rewrite'::regclass and w.oid = d.objid
        left join pg_catalog.pg_class wc on wc.oid = w.ev_class
        left join pg_catalog.pg_class dc
          on d.classid = 'pg_catalog.pg_class'::regclass and dc.oid = d.objid
        left join pg_catalog.pg_trigger dt
          on d.classid = 'pg_catalog.pg_trigger'::regclass and dt.oid = d.objid
        left join pg_catalog.pg_type dy
          on d.classid = 'pg_catalog.pg_type'::regclass and dy.oid = d.objid
        left join pg_catalog.pg_constraint dk
          on d.classid = 'pg_catalog.pg_constraint'::regclass and dk.oid = d.objid
        left join pg_catalog.pg_class kc on kc.oid = dk.conrelid
      """;

  private static final String CONDITION =
      """
      d.deptype <> 'e' and (
        d.classid in ('pg_catalog.pg_rewrite'::regclass, 'pg_catalog.pg_proc'::regclass,
          'pg_catalog.pg_policy'::regclass, 'pg_catalog.pg_publication_rel'::regclass,
          'pg_catalog.pg_cast'::regclass, 'pg_catalog.pg_operator'::regclass,
          'pg_catalog.pg_opclass'::regclass)
        or (d.classid = 'pg_catalog.pg_statistic_ext'::regclass and not exists (
              select from pg_catalog.pg_statistic_ext s
                join pg_catalog.pg_class c on c.oid = s.stxrelid
               where s.oid = d.objid and %s))
        or dc.relkind in ('v', 'm', 'f')
        or (dc.relispartition and dc.relkind in ('r', 'p') and dc.relnamespace <> all (?))
        or not dt.tgisinternal
        or dy.typtype = 'r' or (dy.typtype = 'd' and dy.typnamespace <> all (?))
        or (dk.conrelid <> 0 and dk.conparentid = 0
            and kc.relnamespace <> all (?)))\
      """
          .formatted(StatisticsRow.IN_MODEL);

  private static final String ON_RELATIONS =
      """
      select %s, case when c.relkind = 'S' then 'SEQUENCE' when a.attnum is null then 'TABLE'
                      else 'COLUMN' end,
             c.relnamespace, c.relname::text, a.attname::text
        from pg_catalog.pg_depend d
        join pg_catalog.pg_class c
          on d.refclassid = 'pg_catalog.pg_class'::regclass and c.oid = d.refobjid
         and c.relkind in ('r', 'p', 'S')
        left join pg_catalog.pg_attribute a
          on a.attrelid = c.oid and a.attnum = d.refobjsubid and d.refobjsubid <> 0
      %s
       where c.relnamespace = any (?) and %s
      """
          .formatted(DEPENDENT, JOINS, CONDITION);

  private static final String CHILDREN =
      """
      select 'table ' || i.inhrelid::regclass, 'TABLE', c.relnamespace, c.relname::text, null
        from pg_catalog.pg_inherits i
        join pg_catalog.pg_class c on c.oid = i.inhparent
        join pg_catalog.pg_class h on h.oid = i.inhrelid
       where c.relkind = 'r' and h.relkind = 'r' and c.relnamespace = any (?)
         and h.relnamespace <> all (?)
      """;

  private static final String PARTITION_KEYS =
      """
      select 'the partition key of ' || c.oid::regclass, 'COLUMN', c.relnamespace,
             c.relname::text, a.attname::text
        from pg_catalog.pg_partitioned_table p
        join pg_catalog.pg_class c on c.oid = p.partrelid
        join pg_catalog.pg_attribute a
          on a.attrelid = c.oid and a.attnum = any (p.partattrs::int2[]) and a.attnum > 0
       where c.relnamespace = any (?)
      """;

  // A table's row type and arrays count as the table, or the type itself.
  private static final String ON_TYPES =
      """
      select %s, case when c.relkind in ('r', 'p') then 'TABLE' else 'TYPE' end,
             t.typnamespace, t.typname::text, null
        from pg_catalog.pg_depend d
        join pg_catalog.pg_type r
          on d.refclassid = 'pg_catalog.pg_type'::regclass and r.oid = d.refobjid
        join pg_catalog.pg_type t
          on t.oid = case when r.typcategory = 'A' and r.typtype <> 'd' then r.typelem
                          else r.oid end
         and t.typtype in ('e', 'c', 'd')
        left join pg_catalog.pg_class c on c.oid = t.typrelid
      %s
       where t.typnamespace = any (?) and %s
      """
          .formatted(DEPENDENT, JOINS, CONDITION);

  private static final String ON_CONSTRAINTS =
      """
      select %s, 'CONSTRAINT', c.relnamespace, c.relname::text, k.conname::text
        from pg_catalog.pg_depend d
        join pg_catalog.pg_constraint k
          on d.refclassid = 'pg_catalog.pg_constraint'::regclass and k.oid = d.refobjid
         and k.conrelid <> 0 and k.conparentid = 0
        join pg_catalog.pg_class c on c.oid = k.conrelid
      %s
       where c.relnamespace = any (?) and %s and (dk.oid is null)
      """
          .formatted(DEPENDENT, JOINS, CONDITION);

  static final String SQL =
      String.join(" union all ", ON_RELATIONS, CHILDREN, PARTITION_KEYS, ON_TYPES, ON_CONSTRAINTS);

  private DependencyQuery() {}
}
