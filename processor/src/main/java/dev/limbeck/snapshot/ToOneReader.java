package dev.limbeck.snapshot;

import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** Finds the columns and the foreign key of {@code @ManyToOne} and {@code @OneToOne}. */
final class ToOneReader {

  private final EntityModels entities;
  private final JoinReader joins;
  private final ForeignKeyReader foreignKeys;
  private final Keys keys;
  private final TableNames tableNames;
  private final BeanValidation validation;
  private final HibernateLevel hibernate;
  private final Findings findings;

  ToOneReader(
      EntityModels entities,
      JoinReader joins,
      Keys keys,
      TableNames tableNames,
      BeanValidation validation,
      HibernateLevel hibernate,
      Findings findings) {
    this.entities = entities;
    this.joins = joins;
    this.foreignKeys = new ForeignKeyReader(findings);
    this.keys = keys;
    this.tableNames = tableNames;
    this.validation = validation;
    this.hibernate = hibernate;
    this.findings = findings;
  }

  /** The columns of an association; empty if it has none in the entity's own tables. */
  Optional<AttributeMapping> read(Member member, Scope scope) {
    if (sharesKey(member, scope)) {
      return isRequired(member)
          ? target(member).map(target -> sharedKey(member, scope, target))
          : Optional.empty();
    }
    if (!hasColumns(member)) {
      return Optional.empty();
    }
    return target(member).map(target -> read(member, scope, target));
  }

  // The entity's key points at the other's, which Hibernate demands of an association that is
  // required only.
  private AttributeMapping sharedKey(Member member, Scope scope, EntityModel target) {
    JoinColumns written =
        JoinColumns.of(
            member.annotations(), Jpa.PRIMARY_KEY_JOIN_COLUMN, Jpa.PRIMARY_KEY_JOIN_COLUMNS);
    Key other = keys.of(target);
    Join join = new Join(keys.of(scope.entity()).columns(), other.table(), other.columns());
    return new AttributeMapping(
        member,
        Optional.empty(),
        List.of(),
        foreignKeys.read(
            member.element(), member.annotations(), written.foreignKey("foreignKey"), join));
  }

  /** The entity at the other end; empty, and reported, if it is none. */
  Optional<EntityModel> target(Member member) {
    Annotation annotation =
        member
            .annotations()
            .find(Jpa.MANY_TO_ONE)
            .or(() -> member.annotations().find(Jpa.ONE_TO_ONE))
            .orElseThrow();
    TypeMirror type = annotation.type("targetEntity").orElse(member.type());
    Optional<EntityModel> target = entities.find(type);
    if (target.isEmpty()) {
      findings.add(
          Finding.NOT_AN_ENTITY,
          member.element(),
          annotation,
          type
              + " is not an @Entity, so that nothing can point at it; annotate it, or map the"
              + " attribute as a value.");
    }
    return target;
  }

  private static boolean sharesKey(Member member, Scope scope) {
    Annotations annotations = member.annotations();
    return !isInverse(annotations)
        && !scope.isKey()
        && !annotations.has(Jpa.MAPS_ID)
        && !annotations.every(Jpa.PRIMARY_KEY_JOIN_COLUMN, Jpa.PRIMARY_KEY_JOIN_COLUMNS).isEmpty();
  }

  private static boolean isInverse(Annotations annotations) {
    return annotations
        .find(Jpa.ONE_TO_ONE)
        .flatMap(oneToOne -> oneToOne.text("mappedBy"))
        .isPresent();
  }

  private static boolean hasColumns(Member member) {
    Annotations annotations = member.annotations();
    return !isInverse(annotations)
        && !annotations.has(Jpa.JOIN_TABLE)
        && !annotations.has(Hibernate.JOIN_FORMULA);
  }

  private AttributeMapping read(Member member, Scope scope, EntityModel target) {
    JoinColumns written = written(member, scope);
    Join join =
        joins.read(
            member.element(),
            written,
            new JoinReader.Target(
                keys.of(target),
                tableNames.ofAttribute(scope, member, target),
                name -> keys.otherColumn(target, name)));
    Join strict = strict(member, scope, join);
    Optional<String> table =
        written.columns().stream()
            .flatMap(column -> column.table().stream())
            .findFirst()
            .or(scope::table);
    if (target.strategy() == EntityModel.Strategy.TABLE_PER_CLASS && target.isAbstract()) {
      findings.add(
          Finding.NO_ROOT_TABLE,
          member.element(),
          "%s is abstract and has no table (TABLE_PER_CLASS), so that no foreign key can hold the reference; map %s as JOINED if it should."
              .formatted(target.name(), target.root().name()));
    }
    Optional<ForeignKeyDraft> foreignKey =
        written.hasFormula()
            ? Optional.empty()
            : foreignKeys.read(
                member.element(), member.annotations(), foreignKey(member, scope, written), strict);
    return new AttributeMapping(member, table, strict.columns(), foreignKey);
  }

  private static JoinColumns written(Member member, Scope scope) {
    List<Annotation> overriding = scope.overrides().joinColumns(member.name());
    if (!overriding.isEmpty()) {
      return JoinColumns.of(
          scope.overrides().association(member.name()).orElseThrow(), "joinColumns");
    }
    Optional<JoinColumns> withFormulas = JoinColumnsOrFormulas.of(member.annotations());
    if (withFormulas.isPresent()) {
      return withFormulas.get();
    }
    JoinColumns joinColumns =
        JoinColumns.of(member.annotations(), Jpa.JOIN_COLUMN, Jpa.JOIN_COLUMNS);
    return joinColumns.isEmpty()
        ? JoinColumns.of(
            member.annotations(), Jpa.PRIMARY_KEY_JOIN_COLUMN, Jpa.PRIMARY_KEY_JOIN_COLUMNS)
        : joinColumns;
  }

  private static Optional<Annotation> foreignKey(Member member, Scope scope, JoinColumns written) {
    return scope
        .overrides()
        .association(member.name())
        .flatMap(override -> override.annotation("foreignKey"))
        .or(() -> written.foreignKey("foreignKey"));
  }

  private Join strict(Member member, Scope scope, Join join) {
    boolean notNull = isNotNull(member, scope);
    boolean unique = member.has(Jpa.ONE_TO_ONE) && !scope.isKey() && join.columns().size() == 1;
    List<ColumnDraft> columns =
        join.columns().stream()
            .map(column -> column.withNullable(column.nullable() && !notNull))
            .map(column -> column.withUnique(column.unique() || unique))
            .map(
                column ->
                    HibernateColumnRules.apply(
                        new TypedPlace(
                            member.element(),
                            member.type(),
                            unchecked(member.annotations()),
                            ColumnSettings.NONE),
                        column))
            .toList();
    return new Join(columns, join.table(), join.references());
  }

  // Hibernate reads @Check of values and collections alone.
  private static Annotations unchecked(Annotations annotations) {
    return new Annotations(
        annotations.all().stream()
            .filter(it -> !it.name().equals(Hibernate.CHECK) && !it.name().equals(Hibernate.CHECKS))
            .toList());
  }

  private boolean isNotNull(Member member, Scope scope) {
    if (scope.isKey() || member.has(Jpa.MAPS_ID) || validation.demands(member, scope)) {
      return true;
    }
    boolean shared = scope.nature() == Scope.Nature.SHARED_STATE;
    // Since 7.1 a subclass in its root's table demands it by a check instead.
    return isRequired(member) && !(shared && hibernate.isAtLeast(HibernateLevel.V7_1));
  }

  private static boolean isRequired(Member member) {
    return member
        .annotations()
        .find(Jpa.MANY_TO_ONE)
        .or(() -> member.annotations().find(Jpa.ONE_TO_ONE))
        .map(annotation -> !annotation.flag("optional", true))
        .orElse(false);
  }
}
