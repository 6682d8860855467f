package dev.limbeck.snapshot;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What becomes of each annotation of Jakarta Persistence and Hibernate: it is read, ignored for a
 * reason, or refused because it changes tables in a way that is not understood.
 */
final class AnnotationCatalogue {

  private static final Set<String> READ_JPA =
      Set.of(
          ("Access AssociationOverride AssociationOverrides AttributeOverride AttributeOverrides"
                  + " Basic CheckConstraint CollectionTable Column Convert Converter Converts"
                  + " DiscriminatorColumn DiscriminatorValue ElementCollection Embeddable Embedded"
                  + " EmbeddedId Entity Enumerated EnumeratedValue ForeignKey GeneratedValue Id"
                  + " IdClass Index Inheritance JoinColumn JoinColumns JoinTable Lob ManyToMany"
                  + " ManyToOne MapKey MapKeyClass MapKeyColumn MapKeyEnumerated MapKeyJoinColumn"
                  + " MapKeyJoinColumns MapKeyTemporal MappedSuperclass MapsId OneToMany OneToOne"
                  + " OrderColumn PrimaryKeyJoinColumn PrimaryKeyJoinColumns SecondaryTable"
                  + " SecondaryTables SequenceGenerator SequenceGenerators Table TableGenerator"
                  + " TableGenerators Temporal Transient UniqueConstraint Version")
              .split(" "));

  private static final Set<String> READ_HIBERNATE =
      Set.of(
          ("Any AnyDiscriminator AnyDiscriminatorValue"
                  + " AnyDiscriminatorValues AnyKeyJavaClass AnyKeyJavaType"
                  + " AnyKeyJdbcType AnyKeyJdbcTypeCode Check Checks Collate"
                  + " CollectionId CollectionIdJavaClass CollectionIdJavaType"
                  + " CollectionIdJdbcType CollectionIdJdbcTypeCode ColumnDefault"
                  + " Comment Comments CompositeType CompositeTypeRegistration"
                  + " CompositeTypeRegistrations ConverterRegistration"
                  + " ConverterRegistrations DialectOverride DiscriminatorFormula"
                  + " DiscriminatorOptions EmbeddedColumnNaming EmbeddedTable"
                  + " Formula FractionalSeconds GeneratedColumn GenericGenerator"
                  + " GenericGenerators JavaType JavaTypeRegistration"
                  + " JavaTypeRegistrations JdbcType JdbcTypeCode"
                  + " JdbcTypeRegistration JdbcTypeRegistrations JoinColumnOrFormula"
                  + " JoinColumnsOrFormulas JoinFormula ListIndexBase"
                  + " ListIndexJavaType ListIndexJdbcType ListIndexJdbcTypeCode"
                  + " ManyToAny MapKeyCompositeType MapKeyJavaType MapKeyJdbcType"
                  + " MapKeyJdbcTypeCode MapKeyType NativeGenerator NaturalId"
                  + " NotFound OnDelete Parent PartitionKey SoftDelete Struct"
                  + " Subselect Target TargetEmbeddable TenantId TimeZoneColumn"
                  + " TimeZoneStorage Type TypeRegistration TypeRegistrations View")
              .split(" "));

  private static final Map<String, String> IGNORED = ignored();

  // They change tables, and how is not understood yet.
  private static final Set<String> REFUSED =
      Set.of(
          ("Changelog CollectionIdType CollectionType"
                  + " CollectionTypeRegistration CollectionTypeRegistrations Columns"
                  + " IndexColumn Table"
                  + " Tables Temporal")
              .split(" "));

  /** What becomes of an annotation. */
  enum Fate {
    READ,
    IGNORED,
    REFUSED,
    UNKNOWN,
    /** Neither Jakarta Persistence's nor Hibernate's. */
    FOREIGN
  }

  private AnnotationCatalogue() {}

  static Fate fate(String qualifiedName) {
    boolean jpa = qualifiedName.startsWith(Jpa.PACKAGE);
    boolean hibernate = qualifiedName.startsWith(Hibernate.PACKAGE);
    if (!jpa && !hibernate) {
      return Fate.FOREIGN;
    }
    String inside = qualifiedName.substring((jpa ? Jpa.PACKAGE : Hibernate.PACKAGE).length());
    // One inside another, as DialectOverride.Check is, is as that one.
    int dot = inside.indexOf('.');
    String simple = dot < 0 ? inside : inside.substring(0, dot);
    if ((jpa ? READ_JPA : READ_HIBERNATE).contains(simple)) {
      return Fate.READ;
    }
    if (IGNORED.containsKey(simple)) {
      return Fate.IGNORED;
    }
    return hibernate && REFUSED.contains(simple) ? Fate.REFUSED : Fate.UNKNOWN;
  }

  private static Map<String, String> ignored() {
    Map<String, String> reasons = new TreeMap<>();
    add(
        reasons,
        "a query or the way that its result is read",
        "NamedQuery NamedQueries NamedNativeQuery NamedNativeQueries NamedStoredProcedureQuery"
            + " NamedStoredProcedureQueries SqlResultSetMapping SqlResultSetMappings"
            + " NamedEntityGraph NamedEntityGraphs HQLSelect SQLSelect Imported SqlFragmentAlias");
    add(
        reasons,
        "what happens in memory when an entity changes state",
        "EntityListeners ExcludeDefaultListeners ExcludeSuperclassListeners PostLoad PostPersist"
            + " PostRemove PostUpdate PrePersist PreRemove PreUpdate");
    add(reasons, "the order in which rows are read", "OrderBy SQLOrder SortComparator SortNatural");
    add(
        reasons,
        "caching, fetching and flushing",
        "Cache Cacheable BatchSize Fetch FetchProfile FetchProfiles FetchProfileOverride"
            + " FetchProfileOverrides LazyGroup NaturalIdCache QueryCacheLayout ConcreteProxy"
            + " Synchronize Cascade");
    add(
        reasons,
        "the statements that Hibernate sends, not the tables that they meet",
        "DynamicInsert DynamicUpdate Immutable Mutability MapKeyMutability CollectionIdMutability"
            + " OptimisticLock OptimisticLocking RowId SQLDelete SQLDeleteAll SQLDeletes SQLInsert"
            + " SQLInserts SQLUpdate SQLUpdates SQLRestriction SQLJoinTableRestriction Where"
            + " WhereJoinTable Filter Filters FilterDef FilterDefs FilterJoinTable"
            + " FilterJoinTables ColumnTransformer ColumnTransformers SecondaryRow SecondaryRows"
            + " PropertyRef Loader Persister Polymorphism");
    add(
        reasons,
        "a value that Hibernate makes, in a column that is there anyway",
        "CreationTimestamp UpdateTimestamp CurrentTimestamp Generated UuidGenerator Source"
            + " ValueGenerationType IdGeneratorType");
    add(reasons, "the length of an array, which PostgreSQL does not keep", "Array");
    add(
        reasons,
        "how Hibernate makes and reaches objects",
        "AttributeAccessor AttributeBinderType Instantiator EmbeddableInstantiator"
            + " EmbeddableInstantiatorRegistration Bag LazyToOne"
            + " LazyCollection TypeBinderType NamedAttributeNode AnyDiscriminatorImplicitValues");
    add(
        reasons,
        "how Hibernate makes and reaches objects",
        "EmbeddableInstantiatorRegistrations NaturalIdClass Proxy");
    add(
        reasons,
        "the statements that Hibernate sends, not the tables that they meet",
        "SelectBeforeUpdate GeneratorType");
    add(reasons, "tables of old states, of which limbeck-141 speaks", "Audited");
    add(reasons, "nothing, as PostgreSQL's text holds all characters", "Nationalized");
    return reasons;
  }

  private static void add(Map<String, String> reasons, String reason, String names) {
    for (String name : names.split(" ", -1)) {
      reasons.put(name, reason);
    }
  }
}
