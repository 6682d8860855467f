package dev.limbeck.introspect;

import dev.limbeck.diff.RenameOrder;
import dev.limbeck.diff.SchemaFilter;
import dev.limbeck.operation.Operation;
import dev.limbeck.operation.RenameConstraint;
import dev.limbeck.operation.RenameDomainConstraint;
import dev.limbeck.operation.RenameIndex;
import dev.limbeck.operation.RenameSequence;
import dev.limbeck.schema.QualifiedName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Names that the model leaves to PostgreSQL: of the constraints that a {@code not null} is from 18
 * on, of the sequences of identity columns, and of a partition's copies of indexes. They keep the
 * old name where a table or column gets another one.
 */
public record PartNames(List<PartName> names) {

  private static final Comparator<PartName> ORDER =
      Comparator.comparing((PartName it) -> it.part().kind())
          .thenComparing(it -> it.part().object())
          .thenComparing(it -> it.part().of())
          .thenComparing(PartName::name);

  /** None. */
  public static final PartNames NONE = new PartNames(List.of());

  // What a table inherits can be renamed only where it comes from.
  private static final String SQL =
      """
      select 'NOT_NULL', c.relnamespace, c.relname::text, a.attname::text, k.conname::text
        from pg_catalog.pg_constraint k
        join pg_catalog.pg_class c on c.oid = k.conrelid
        join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum = k.conkey[1]
       where k.contype = 'n' and k.coninhcount = 0 and c.relkind in ('r', 'p')
         and c.relnamespace = any (?) and %1$s
      union all
      select 'DOMAIN', t.typnamespace, t.typname::text, '', k.conname::text
        from pg_catalog.pg_constraint k
        join pg_catalog.pg_type t on t.oid = k.contypid
       where k.contype = 'n' and t.typnamespace = any (?) and %2$s
      union all
      select 'IDENTITY', c.relnamespace, c.relname::text, a.attname::text, s.relname::text
        from pg_catalog.pg_depend d
        join pg_catalog.pg_class s on s.oid = d.objid and s.relkind = 'S'
        join pg_catalog.pg_class c on c.oid = d.refobjid and c.relkind in ('r', 'p')
        join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum = d.refobjsubid
       where d.classid = 'pg_catalog.pg_class'::regclass
         and d.refclassid = 'pg_catalog.pg_class'::regclass and d.deptype = 'i'
         and c.relnamespace = any (?) and %1$s
      union all
      select 'INDEX', c.relnamespace, c.relname::text, o.relname::text, ic.relname::text
        from pg_catalog.pg_inherits h
        join pg_catalog.pg_index i on i.indexrelid = h.inhrelid
        join pg_catalog.pg_class ic on ic.oid = i.indexrelid
        join pg_catalog.pg_class o on o.oid = h.inhparent
        join pg_catalog.pg_class c on c.oid = i.indrelid
       where c.relnamespace = any (?) and %1$s
      """
          .formatted(
              SurroundingQueries.ofUsers("pg_class", "c.oid"),
              SurroundingQueries.ofUsers("pg_type", "t.oid"));

  /** What sort of name it is. */
  enum Kind {
    NOT_NULL,
    DOMAIN,
    IDENTITY,
    INDEX
  }

  /**
   * What has such a name.
   *
   * @param object the table, or the domain
   * @param of the column, or the index that it is a copy of
   */
  record Part(Kind kind, QualifiedName object, String of) {}

  /** One of them. */
  record PartName(Part part, String name) {

    boolean isIn(SchemaFilter filter) {
      return part.kind() == Kind.DOMAIN
          ? filter.includesSchema(part.object().schema())
          : filter.includesTable(part.object());
    }

    // The names of constraints differ within a table, those of relations within a schema.
    Object place(String name) {
      boolean isRelation = part.kind() == Kind.IDENTITY || part.kind() == Kind.INDEX;
      return isRelation ? part.object().sibling(name) : List.of(part.object(), name);
    }

    Operation renamed(String to) {
      QualifiedName object = part.object();
      return switch (part.kind()) {
        case NOT_NULL -> new RenameConstraint(object, name, to);
        case DOMAIN -> new RenameDomainConstraint(object, name, to);
        case IDENTITY -> new RenameSequence(object.sibling(name), to);
        case INDEX -> new RenameIndex(object, name, to);
      };
    }
  }

  private record Rename(PartName from, String to) implements RenameOrder.Rename<Rename> {

    // What has it is only under way to another name.
    private static final String ASIDE = "limbeck_aside";

    @Override
    public Set<Object> held() {
      return Set.of(from.place(from.name()));
    }

    @Override
    public Set<Object> wanted() {
      return Set.of(from.place(to));
    }

    @Override
    public List<Rename> byWayOfAnother() {
      return List.of(new Rename(from, ASIDE), new Rename(new PartName(from.part(), ASIDE), to));
    }

    Operation step() {
      return from.renamed(to);
    }
  }

  public PartNames {
    names = names.stream().sorted(ORDER).toList();
  }

  static PartNames read(Connection connection, List<String> schemas) throws SQLException {
    Namespaces namespaces = Namespaces.read(connection, schemas);
    return new PartNames(
        new CatalogueQuery<>(SQL, row -> name(row, namespaces)).rows(connection, namespaces));
  }

  private static PartName name(ResultSet row, Namespaces namespaces) throws SQLException {
    return new PartName(
        new Part(
            Kind.valueOf(row.getString(1)),
            namespaces.qualify(row.getLong(2), row.getString(3)),
            row.getString(4)),
        row.getString(5));
  }

  /** Those of what is left in by a filter. */
  PartNames part(SchemaFilter filter) {
    return new PartNames(names.stream().filter(it -> it.isIn(filter)).toList());
  }

  /**
   * The steps that give what both have the names that it has there; the model, which does not hold
   * the names, stays as it is.
   */
  public List<Operation> renames(PartNames wanted) {
    Map<Part, String> there = wanted.byPart();
    List<Rename> renames =
        names.stream()
            .flatMap(
                it ->
                    Optional.ofNullable(there.get(it.part())).stream()
                        .filter(to -> !to.equals(it.name()))
                        .map(to -> new Rename(it, to)))
            .toList();
    return RenameOrder.of(renames).stream().map(Rename::step).toList();
  }

  private Map<Part, String> byPart() {
    return names.stream().collect(Collectors.toMap(PartName::part, PartName::name, (a, b) -> a));
  }
}
