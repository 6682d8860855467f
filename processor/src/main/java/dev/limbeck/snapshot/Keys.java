package dev.limbeck.snapshot;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The primary keys of entities, each found once, before anything points at it. */
final class Keys {

  private final TableNames tableNames;
  private final NamingStrategy naming;
  private final Findings findings;
  private final AttributeReader attributes;
  private final JoinReader joins;
  private final Map<EntityModel, Key> found = new HashMap<>();
  private final Set<EntityModel> inProgress = new LinkedHashSet<>();
  private final Set<String> columnsInProgress = new LinkedHashSet<>();

  Keys(
      TableNames tableNames,
      NamingStrategy naming,
      Findings findings,
      MemberReader members,
      ColumnReader columns,
      EntityModels entities,
      EmbeddableHierarchies hierarchies,
      Structs structs) {
    this.tableNames = tableNames;
    this.naming = naming;
    this.findings = findings;
    this.joins = new JoinReader(naming, findings);
    this.attributes =
        new AttributeReader(
            members,
            columns,
            new ToOneReader(
                entities,
                joins,
                this,
                tableNames,
                columns.validation(),
                naming.hibernate(),
                findings),
            hierarchies,
            structs);
  }

  AttributeReader attributes() {
    return attributes;
  }

  /** The key of the table that an entity's rows are found in. */
  Key of(EntityModel entity) {
    Key known = found.get(entity);
    if (known != null) {
      return known;
    }
    if (!inProgress.add(entity)) {
      findings.add(
          Finding.IDENTIFIER_CYCLE,
          entity.type(),
          "its identifier depends on itself through "
              + inProgress.stream().map(EntityModel::name).toList()
              + "; give one of them an identifier of its own.");
      return new Key(tableNames.of(entity), List.of());
    }
    Key key = read(entity);
    inProgress.remove(entity);
    found.put(entity, key);
    return key;
  }

  /** A column of an entity that is not of its key, by the name that an annotation gives. */
  Optional<ColumnDraft> otherColumn(EntityModel entity, String written) {
    if (!columnsInProgress.add(entity.qualifiedName() + " " + written)) {
      return Optional.empty();
    }
    List<ColumnDraft> columns = new ArrayList<>();
    for (Optional<EntityModel> at = Optional.of(entity); at.isPresent(); at = at.get().parent()) {
      EntityModel declaring = at.get();
      for (Member member : declaring.members()) {
        attributes
            .read(member, Scope.of(declaring, Scope.Nature.STATE))
            .forEach(mapping -> columns.addAll(mapping.columns()));
      }
    }
    columnsInProgress.remove(entity.qualifiedName() + " " + written);
    return Key.find(columns, written, naming);
  }

  /**
   * The mappings of an entity's identifier, with the columns that derived identifiers take over.
   */
  List<AttributeMapping> mappings(EntityModel root) {
    return mappings(root, root.members(), Scope.of(root, Scope.Nature.KEY));
  }

  private List<AttributeMapping> mappings(EntityModel root, List<Member> members, Scope scope) {
    Scope replaced = scope.withReplacements(replacements(root));
    return members.stream()
        .filter(Member::isKeyPart)
        .flatMap(member -> attributes.read(member, replaced).stream())
        .toList();
  }

  private Key read(EntityModel entity) {
    Optional<EntityModel> parent = entity.parent();
    if (parent.isEmpty()) {
      return own(entity);
    }
    return switch (entity.strategy()) {
      case SINGLE_TABLE -> of(entity.root());
      case TABLE_PER_CLASS -> new Key(tableNames.of(entity), of(entity.root()).columns());
      case JOINED -> new Key(tableNames.of(entity), joinToParent(entity, parent.get()).columns());
    };
  }

  /** The key columns of a joined subclass, which point at its parent's. */
  Join joinToParent(EntityModel entity, EntityModel parent) {
    JoinColumns written =
        JoinColumns.of(
            entity.annotations(), Jpa.PRIMARY_KEY_JOIN_COLUMN, Jpa.PRIMARY_KEY_JOIN_COLUMNS);
    Join join =
        joins.read(
            entity.type(),
            written,
            new JoinReader.Target(
                of(parent),
                tableNames.ofKey(tableNames.logical(parent)),
                name -> Optional.empty()));
    // Others call such a column as the database does, where no annotation names it.
    List<ColumnDraft> columns =
        join.columns().stream()
            .map(it -> written.isEmpty() ? it.withLogical(it.name().hibernateSpelling()) : it)
            .map(ColumnDraft::notNull)
            .toList();
    return new Join(columns, join.table(), join.references());
  }

  private Key own(EntityModel entity) {
    // Hibernate takes the parts by name: so join columns without referencedColumnName meet them.
    List<Member> members = entity.members().stream().sorted(comparing(Member::name)).toList();
    Scope scope = Scope.of(entity, Scope.Nature.KEY).sortedByName();
    List<ColumnDraft> columns =
        mappings(entity, members, scope).stream()
            .flatMap(mapping -> mapping.columns().stream())
            .map(ColumnDraft::notNull)
            .toList();
    boolean declared = entity.members().stream().anyMatch(Member::isKeyPart);
    if (!declared) {
      findings.add(
          Finding.NO_IDENTIFIER,
          entity.type(),
          "it has no identifier; mark the attribute that identifies it with @Id.");
    }
    return new Key(tableNames.of(entity), columns);
  }

  private static Map<String, Member> replacements(EntityModel entity) {
    Map<String, Member> replacements = new HashMap<>();
    for (Member member : entity.members()) {
      member
          .annotations()
          .find(Jpa.MAPS_ID)
          .ifPresent(mapsId -> replacements.put(mapsId.text("value").orElse(""), member));
    }
    return replacements;
  }
}
