package dev.limbeck.snapshot;

import java.util.List;
import java.util.Optional;
import javax.lang.model.type.DeclaredType;

/** Makes the tables of {@code @ManyToOne} and {@code @OneToOne} with {@code @JoinTable}. */
record ToOneTables(
    TableDrafts tables,
    TableNames tableNames,
    EntityModels entities,
    Keys keys,
    JoinReader joins,
    TableAnnotationReader tableAnnotations,
    Findings findings) {

  void add(EntityModel entity) {
    Scope scope = Scope.of(entity, Scope.Nature.STATE);
    entity.members().forEach(member -> add(entity, member, scope));
  }

  private void add(EntityModel entity, Member member, Scope scope) {
    if (member.isToOne()) {
      member
          .annotations()
          .find(Jpa.JOIN_TABLE)
          .ifPresent(annotation -> add(entity, member, annotation, scope));
      return;
    }
    Optional<DeclaredType> embeddable =
        member.isCollection() ? Optional.empty() : AttributeReader.embeddable(member);
    if (embeddable.isPresent()) {
      Scope inner = scope.inside(member);
      keys.attributes().inside(embeddable.get(), inner).forEach(part -> add(entity, part, inner));
    }
  }

  private void add(EntityModel owner, Member member, Annotation annotation, Scope scope) {
    Annotation association =
        member
            .annotations()
            .find(Jpa.MANY_TO_ONE)
            .or(() -> member.annotations().find(Jpa.ONE_TO_ONE))
            .orElseThrow();
    Optional<EntityModel> target =
        entities.find(association.type("targetEntity").orElse(member.type()));
    if (target.isEmpty() || association.text("mappedBy").isPresent()) {
      return;
    }
    TableDraft table =
        tables.findOrCreate(
            tableNames.of(
                Optional.of(annotation),
                () -> tableNames.joinTable(owner, scope.pathOf(member), target.get())),
            member.element());
    List<ColumnDraft> ownerColumns = addOwner(owner, member, annotation, table);
    addTarget(target.get(), scope, member, annotation, association, table);
    table.setKey(ownerColumns);
    tableAnnotations.read(member.element(), annotation, table);
  }

  private List<ColumnDraft> addOwner(
      EntityModel owner, Member member, Annotation annotation, TableDraft table) {
    JoinColumns written = JoinColumns.of(annotation, "joinColumns");
    Join join =
        joins.read(
            member.element(),
            written,
            new JoinReader.Target(
                keys.of(owner),
                tableNames.ofKey(tableNames.logical(owner)),
                name -> keys.otherColumn(owner, name)));
    List<ColumnDraft> columns = join.columns().stream().map(ColumnDraft::notNull).toList();
    table.addMissing(columns);
    foreignKey(member, written.foreignKey("foreignKey"), join, table);
    return columns;
  }

  private void addTarget(
      EntityModel target,
      Scope scope,
      Member member,
      Annotation annotation,
      Annotation association,
      TableDraft table) {
    JoinColumns written = JoinColumns.of(annotation, "inverseJoinColumns");
    Join join =
        joins.read(
            member.element(),
            written,
            new JoinReader.Target(
                keys.of(target),
                tableNames.ofAttribute(scope, member, target),
                name -> keys.otherColumn(target, name)));
    boolean optional = association.flag("optional", true);
    boolean newest = tableNames.naming().hibernate().isAtLeast(HibernateLevel.V7_4);
    boolean unique = association.name().equals(Jpa.ONE_TO_ONE) && join.columns().size() == 1;
    table.addMissing(
        join.columns().stream()
            .map(column -> column.withNullable(column.nullable() && optional && !newest))
            .map(column -> column.withUnique(column.unique() || unique))
            .toList());
    foreignKey(member, written.foreignKey("inverseForeignKey"), join, table);
  }

  private void foreignKey(
      Member member, Optional<Annotation> written, Join join, TableDraft table) {
    new ForeignKeyReader(findings)
        .read(member.element(), member.annotations(), written, join)
        .ifPresent(table::add);
  }
}
