package dev.limbeck.snapshot;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Demands of the rows of a subclass what its attributes may not lack, where the table is its
 * siblings' too, whose rows lack it.
 */
record SubclassChecks(EntityModels entities, AttributeReader attributes, NamingStrategy naming) {

  void add(EntityModel entity, TableDraft table) {
    boolean shared =
        entity.parent().isPresent() && entity.strategy() == EntityModel.Strategy.SINGLE_TABLE;
    // Before 7.1 nothing is demanded.
    if (!shared || entity.isAbstract() || !naming.hibernate().isAtLeast(HibernateLevel.V7_1)) {
      return;
    }
    // Hibernate looks one class up, and no further
    // (SingleTableSubclass.getNonDuplicatedProperties).
    List<String> demanded =
        Stream.concat(entity.parent().stream(), Stream.of(entity)).flatMap(this::demanded).toList();
    EntityModel root = entity.root();
    Optional<Discriminator> discriminator =
        Discriminator.of(root, entities.subclassesOf(root), naming);
    if (demanded.isEmpty() || discriminator.isEmpty()) {
      return;
    }
    String value = discriminator.get().literal(entity);
    if (value.equals("not null")) {
      return;
    }
    String other = value.equals("null") ? " is null" : " <> " + value;
    table.add(
        CheckDraft.unnamed(
            demanded.stream()
                .collect(joining(" and ", discriminator.get().sql() + other + " or (", ")"))));
  }

  private Stream<String> demanded(EntityModel declaring) {
    boolean shared = declaring.parent().isPresent();
    Scope scope = Scope.of(declaring, shared ? Scope.Nature.SHARED_STATE : Scope.Nature.STATE);
    return declaring.members().stream()
        .filter(member -> !member.isKeyPart() && isRequired(member))
        .sorted(comparing(Member::name))
        .flatMap(member -> demanded(member, scope));
  }

  private Stream<String> demanded(Member member, Scope scope) {
    List<AttributeMapping> mappings = attributes.read(member, scope);
    boolean simple = mappings.size() == 1 && mappings.get(0).member().equals(member);
    if (!simple || mappings.get(0).table().isPresent()) {
      return Stream.of();
    }
    return mappings.get(0).columns().stream()
        .filter(ColumnDraft::nullable)
        .map(column -> SqlNames.quote(column.catalogueName()) + " is not null");
  }

  private static boolean isRequired(Member member) {
    boolean said =
        member.annotations().all().stream()
            .filter(
                annotation ->
                    List.of(Jpa.BASIC, Jpa.MANY_TO_ONE, Jpa.ONE_TO_ONE).contains(annotation.name()))
            .anyMatch(annotation -> !annotation.flag("optional", true));
    return said || (!member.isToOne() && member.isPrimitive());
  }
}
