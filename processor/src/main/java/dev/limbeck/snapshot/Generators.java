package dev.limbeck.snapshot;

import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Sequence;
import dev.limbeck.schema.SequenceOptions;
import dev.limbeck.schema.SqlType;
import dev.limbeck.snapshot.IdGenerator.Means;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.element.Element;
import javax.lang.model.type.DeclaredType;

/** The sequences and tables that identifiers are generated from. */
final class Generators {

  private static final Set<String> NUMBERS =
      Set.of(
          "int",
          "long",
          "short",
          "byte",
          "java.lang.Integer",
          "java.lang.Long",
          "java.lang.Short",
          "java.lang.Byte",
          "java.math.BigInteger",
          "java.math.BigDecimal");

  private static final String SHARED_SEQUENCE = "hibernate_sequence";

  private final TableNames tableNames;
  private final TableDrafts tables;
  private final Findings findings;
  private final AttributeReader attributes;
  private final GeneratorFinder finder;
  private final GeneratorKinds kinds;
  private final String implicitNames;
  private final Map<String, Sequence> sequences = new TreeMap<>();
  private final Map<QualifiedName, Origin> origins = new TreeMap<>();

  Generators(
      TableNames tableNames,
      TableDrafts tables,
      Findings findings,
      AttributeReader attributes,
      GeneratorFinder finder,
      GeneratorKinds kinds,
      String implicitNames) {
    this.tableNames = tableNames;
    this.tables = tables;
    this.findings = findings;
    this.attributes = attributes;
    this.finder = finder;
    this.kinds = kinds;
    this.implicitNames = implicitNames;
  }

  Collection<Sequence> sequences() {
    return sequences.values();
  }

  /** What asks for each sequence. */
  Map<QualifiedName, Origin> origins() {
    return origins;
  }

  /** Adds what the generated attributes of an entity's identifier ask for. */
  void add(EntityModel entity) {
    if (entity.parent().isPresent()) {
      return;
    }
    Scope scope = Scope.of(entity, Scope.Nature.KEY);
    entity.members().stream()
        .filter(Member::isKeyPart)
        .forEach(member -> add(entity, member, scope));
  }

  private void add(EntityModel entity, Member member, Scope scope) {
    member
        .annotations()
        .find(Jpa.GENERATED_VALUE)
        .ifPresent(generated -> add(entity, member, generated));
    Optional<DeclaredType> embeddable =
        member.isToOne() ? Optional.empty() : AttributeReader.embeddable(member);
    if (embeddable.isPresent()) {
      Scope inner = scope.inside(member);
      attributes.inside(embeddable.get(), inner).forEach(part -> add(entity, part, inner));
    }
  }

  private void add(EntityModel entity, Member member, Annotation generated) {
    Optional<IdGenerator> generator = generator(entity, member, generated);
    Optional<String> called =
        generator.flatMap(IdGenerator::name).or(() -> generated.text("generator"));
    String implicit = implicitSequence(tableNames.forSequence(entity), called);
    switch (generator.flatMap(IdGenerator::means).orElse(means(member, generated))) {
      case SEQUENCE -> addSequence(entity.type(), member.element(), implicit, generator);
      case TABLE -> addTable(member.element(), called, generator);
      case NOTHING -> {
        // The value comes from the application or from the column itself.
      }
    }
    generator
        .map(IdGenerator::annotation)
        .filter(annotation -> annotation.name().equals(Hibernate.GENERIC_GENERATOR))
        .ifPresent(annotation -> kinds.check(member.element(), annotation));
  }

  /**
   * Adds what the identifiers of a collection's rows are taken from.
   *
   * @param generator the name that {@code @CollectionId} gives
   */
  void addForRows(Element element, TableDraft table, String generator) {
    if (generator.equals("sequence")) {
      addSequence(
          element,
          element,
          implicitSequence(table.name().name(), Optional.empty()),
          Optional.empty());
      return;
    }
    Optional<IdGenerator> found =
        finder.find(GeneratorFinder.Kind.ALL, element, Optional.of(generator)).map(this::read);
    switch (found.map(it -> it.means().orElse(Means.SEQUENCE)).orElse(Means.NOTHING)) {
      case SEQUENCE ->
          addSequence(
              element,
              element,
              implicitSequence(table.name().name(), Optional.of(generator)),
              found);
      case TABLE -> addTable(element, Optional.of(generator), found);
      case NOTHING -> {
        // Hibernate makes the value by itself.
      }
    }
  }

  private static Means means(Member member, Annotation generated) {
    String strategy = generated.constant("strategy").orElse("AUTO");
    boolean number = NUMBERS.contains(TypeNames.of(member.type()));
    if (strategy.equals("SEQUENCE") || (strategy.equals("AUTO") && number)) {
      return Means.SEQUENCE;
    }
    return strategy.equals("TABLE") ? Means.TABLE : Means.NOTHING;
  }

  private Optional<IdGenerator> generator(EntityModel entity, Member member, Annotation generated) {
    Optional<String> name = generated.text("generator");
    String strategy = generated.constant("strategy").orElse("AUTO");
    if (name.isEmpty() && Set.of("IDENTITY", "UUID").contains(strategy)) {
      return Optional.empty();
    }
    return finder.find(wanted(strategy), entity, member, name).map(this::read);
  }

  private static List<GeneratorFinder.Kind> wanted(String strategy) {
    return switch (strategy) {
      case "SEQUENCE" -> List.of(GeneratorFinder.Kind.SEQUENCE, GeneratorFinder.Kind.GENERIC);
      case "TABLE" -> List.of(GeneratorFinder.Kind.TABLE, GeneratorFinder.Kind.GENERIC);
      default -> GeneratorFinder.Kind.ALL;
    };
  }

  private IdGenerator read(Annotation annotation) {
    return switch (annotation.name()) {
      case Jpa.SEQUENCE_GENERATOR -> IdGenerator.sequence(annotation);
      case Jpa.TABLE_GENERATOR -> IdGenerator.table(annotation);
      case Hibernate.NATIVE_GENERATOR -> IdGenerator.ofDialect(annotation);
      default -> kinds.read(annotation);
    };
  }

  private void addSequence(
      Element element, Element user, String implicit, Optional<IdGenerator> generator) {
    String logical = generator.flatMap(IdGenerator::object).orElse(implicit);
    TableName name = tableNames.sequence(generator.flatMap(IdGenerator::schema), logical);
    // Where nothing is said, one by one with the older names.
    int otherwise = implicitNames.equals("standard") ? 50 : 1;
    SequenceOptions options =
        SequenceOptions.DEFAULTS
            .withStart(generator.map(IdGenerator::start).orElse(1))
            .withIncrement(generator.map(IdGenerator::increment).orElse(otherwise));
    generator
        .map(IdGenerator::annotation)
        .ifPresent(
            annotation ->
                annotation
                    .text("options")
                    .ifPresent(text -> reportOptions(element, annotation, text)));
    origins.putIfAbsent(name.catalogue(), Origin.of(user, generator.map(IdGenerator::annotation)));
    sequences.putIfAbsent(
        name.catalogue().toString(),
        new Sequence(name.catalogue(), SqlType.of("bigint"), options, Optional.empty()));
  }

  private String implicitSequence(Name table, Optional<String> called) {
    if (implicitNames.equals("single")) {
      return SHARED_SEQUENCE;
    }
    if (called.isPresent() || implicitNames.equals("legacy")) {
      return called.orElse(SHARED_SEQUENCE);
    }
    return NamingStrategy.quoteLike(table.text() + "_SEQ", table.quoted());
  }

  private void addTable(Element element, Optional<String> called, Optional<IdGenerator> generator) {
    NamingStrategy naming = tableNames.naming();
    String tableName =
        generator.flatMap(IdGenerator::object).or(() -> called).orElse("hibernate_sequences");
    TableName name = tableNames.inSchema(generator.flatMap(IdGenerator::schema), tableName);
    TableDraft table = tables.findOrCreate(name, element);
    String key = generator.map(IdGenerator::keyColumn).orElse("sequence_name");
    String value = generator.map(IdGenerator::valueColumn).orElse("next_val");
    ColumnDraft keyColumn =
        ColumnDraft.of(key, naming.physical(key), JavaTypes.varchar(JavaTypes.DEFAULT_LENGTH))
            .from(Origin.of(element, generator.map(IdGenerator::annotation)));
    table.add(keyColumn);
    table.setKey(List.of(keyColumn));
    table.add(
        ColumnDraft.of(value, naming.physical(value), SqlType.of("bigint"))
            .from(Origin.of(element, generator.map(IdGenerator::annotation))));
  }

  private void reportOptions(Element element, Annotation annotation, String options) {
    findings.add(
        Finding.UNREAD_OPTION,
        element,
        annotation,
        "options",
        "the option \""
            + options
            + "\" of the sequence is left out of the schema; put it into a"
            + " migration with op.execute(...).");
  }
}
