package dev.limbeck.dialect;

import static java.util.stream.Collectors.joining;

import dev.limbeck.operation.RebuildType;
import dev.limbeck.schema.CompositeType;
import dev.limbeck.schema.DomainType;
import dev.limbeck.schema.EnumType;
import dev.limbeck.schema.NameLimit;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.UserType;

/** Makes a type anew under its old name, and every column of it with its rows. */
final class RebuildSql {

  private static final String SUFFIX = "_limbeck_old";

  // What PostgreSQL keeps for a column of another type it keeps itself: nullability, keys, plain
  // indexes, comments. What speaks of the type by its old name, in partitions too, is written down
  // before the type is renamed and made again from that text: defaults, checks, foreign keys,
  // indexes of expressions
  // and with predicates, statistics of expressions, and those with a target, casts without a
  // function (Hibernate makes two for each enum). An index that partitions have copies of comes
  // before
  // those of their own, which it would take for its copies. What is in the way besides (a view, a
  // generated
  // column, a trigger on the column) PostgreSQL names, and nothing has happened.
  private static final String BLOCK =
      """
      declare
        old_type constant oid := ${type}::regtype;
        old_array constant oid := (select typarray from pg_catalog.pg_type where oid = old_type);
        comment constant text := obj_description(old_type, 'pg_type');
        owner constant oid := (select typowner from pg_catalog.pg_type where oid = old_type);
        drops text[];
        changes text[];
        creates text[];
        step text;
      begin
        ${check}
        with used as (
          select c.oid as relation, c.relkind = 'c' as composite, a.attnum as number,
                 format('%I.%I', n.nspname, c.relname) as name, quote_ident(a.attname) as col,
                 case a.atttypid when old_type then '' else '[]' end as dims,
                 pg_get_expr(d.adbin, d.adrelid) as value
            from pg_catalog.pg_attribute a
            join pg_catalog.pg_class c on c.oid = a.attrelid
            join pg_catalog.pg_namespace n on n.oid = c.relnamespace
            left join pg_catalog.pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
           where a.atttypid in (old_type, old_array) and not a.attisdropped and a.attinhcount = 0
             and c.relkind in ('r', 'p', 'f', 'c')
        ), held as (
          select a.attrelid as relation, a.attnum as number
            from pg_catalog.pg_attribute a
            join pg_catalog.pg_class c on c.oid = a.attrelid
           where a.atttypid in (old_type, old_array) and not a.attisdropped
             and c.relkind in ('r', 'p', 'f')
        ), ruled as (
          select distinct k.oid, k.conrelid::regclass as relation, quote_ident(k.conname) as name,
                 k.contype = 'f' as foreign_key, pg_get_constraintdef(k.oid) as definition
            from pg_catalog.pg_constraint k
            join held h on (k.conrelid = h.relation and h.number = any (k.conkey))
                        or (k.confrelid = h.relation and h.number = any (k.confkey))
                        or exists (select from pg_catalog.pg_index i
                                    where i.indexrelid = k.conindid and i.indrelid = h.relation
                                      and h.number = any (i.indkey))
                        or (k.contype = 'x' and k.conrelid = h.relation)
           where k.contype in ('c', 'f', 'x') and k.coninhcount = 0 and k.conparentid = 0
        ), searched as (
          select distinct i.indexrelid::regclass as name, x.relkind = 'I' as of_partitions,
                 replace(pg_get_indexdef(i.indexrelid), format('INDEX %I ON ONLY ', x.relname),
                   format('INDEX %I ON ', x.relname)) as definition
            from pg_catalog.pg_index i
            join pg_catalog.pg_class x on x.oid = i.indexrelid
            join held h on h.relation = i.indrelid
           where (i.indexprs is not null or i.indpred is not null)
             and not exists (select from pg_catalog.pg_inherits p where p.inhrelid = i.indexrelid)
             and not exists (select from pg_catalog.pg_constraint k where k.conindid = i.indexrelid)
        ), measured as (
          select distinct format('%I.%I', n.nspname, s.stxname) as name,
                 pg_get_statisticsobjdef(s.oid) as definition,
                 nullif(s.stxstattarget, -1) as target,
                 obj_description(s.oid, 'pg_statistic_ext') as description
            from pg_catalog.pg_statistic_ext s
            join pg_catalog.pg_namespace n on n.oid = s.stxnamespace
            join held h on h.relation = s.stxrelid
           where s.stxexprs is not null or nullif(s.stxstattarget, -1) is not null
        ), converted as (
          select castsource, casttarget, castmethod, castcontext,
                 case castsource when old_type then ${type} else format_type(castsource, null) end
                   || ' as ' ||
                 case casttarget when old_type then ${type} else format_type(casttarget, null) end
                   as name
            from pg_catalog.pg_cast
           where old_type in (castsource, casttarget) and castfunc = 0
        )
        select
          (select array_agg(sql order by place, sql) from (
             select 1, format('alter table %s drop constraint %s', relation, name)
               from ruled where foreign_key
             union all
             select 2, format('alter table %s drop constraint %s', relation, name)
               from ruled where not foreign_key
             union all
             select 3, format('drop index %s', name) from searched
             union all
             select 3, format('drop statistics %s', name) from measured
             union all
             select 4, format('drop cast (%s)', name) from converted
             union all
             select 5, format('alter table %s alter column %s drop default', name, col)
               from used where value is not null
           ) as all_drops (place, sql)),
          (select array_agg(sql order by sql) from (
             select format('alter table %1$s alter column %2$s type %3$s using %2$s::text%4$s::%3$s',
                      name, col, ${type} || dims, dims)
               from used where not composite
             union all
             select format('alter type %s alter attribute %s type %s', name, col, ${type} || dims)
               from used where composite
           ) as all_changes (sql)),
          (select array_agg(sql order by place, sql) from (
             select 1, format('alter table %s alter column %s set default %s', name, col, value)
               from used where value is not null
             union all
             select 2, format('create cast (%s) %s%s', name,
                      case castmethod when 'i' then 'with inout' else 'without function' end,
                      case castcontext when 'i' then ' as implicit'
                        when 'a' then ' as assignment' else '' end)
               from converted
             union all
             select case when of_partitions then 3 else 4 end, definition from searched
             union all
             select 3, definition from measured
             union all
             select 4, format('alter statistics %s set statistics %s', name, target)
               from measured where target is not null
             union all
             select 4, format('comment on statistics %s is %L', name, description)
               from measured where description is not null
             union all
             select 4, format('alter table %s add constraint %s %s', relation, name, definition)
               from ruled where not foreign_key
             union all
             select 5, format('alter table %s add constraint %s %s', relation, name, definition)
               from ruled where foreign_key
           ) as all_creates (place, sql))
          into drops, changes, creates;
        foreach step in array coalesce(drops, '{}') loop
          execute step;
        end loop;
        alter type ${name} rename to ${aside};
        ${create};
        foreach step in array coalesce(changes, '{}') loop
          execute step;
        end loop;
        drop type ${asideName};
        if comment is not null then
          execute format('comment on type %s is %L', ${type}, comment);
        end if;
        if owner <> (select typowner from pg_catalog.pg_type where oid = ${type}::regtype) then
          execute format('alter type %s owner to %s', ${type}, owner::regrole);
        end if;
        foreach step in array coalesce(creates, '{}') loop
          execute step;
        end loop;
      end
      """;

  private RebuildSql() {}

  static Statement statement(RebuildType operation) {
    QualifiedName name = operation.after().name();
    QualifiedName aside = name.sibling(NameLimit.labelled(name.name(), SUFFIX));
    return Block.of(
        BLOCK
            .replace("${type}", Literals.text(Identifiers.quote(name)))
            .replace("${name}", Identifiers.quote(name))
            .replace("  ${check}\n", operation.before().accept(new Check()))
            .replace("${aside}", Identifiers.quote(aside.name()))
            .replace("${asideName}", Identifiers.quote(aside))
            .replace("${create}", TypeDefinitionSql.definition(operation.after())));
  }

  /** A composite value is read through its text, which has no names in it. */
  private static final class Check implements UserType.Visitor<String> {
    @Override
    public String visit(EnumType type) {
      return "";
    }

    @Override
    public String visit(DomainType type) {
      return "";
    }

    @Override
    public String visit(CompositeType type) {
      String names =
          type.attributes().stream()
              .map(attribute -> Literals.text(attribute.name()))
              .collect(joining(", "));
      return """
          if array[%s]::text[] <> (
            select array_agg(a.attname::text order by a.attnum)
              from pg_catalog.pg_attribute a
              join pg_catalog.pg_type t on t.typrelid = a.attrelid
             where t.oid = old_type and not a.attisdropped) then
            raise exception 'type %% has its attributes in another order in this database',
              old_type::regtype;
          end if;
          """
          .formatted(names)
          .indent(2);
    }
  }
}
