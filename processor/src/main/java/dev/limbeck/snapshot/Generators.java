package dev.limbeck.snapshot;

import dev.limbeck.schema.Sequence;
import dev.limbeck.schema.SequenceOptions;
import dev.limbeck.schema.SqlType;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.Elements;

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

  private final Elements elements;
  private final TableNames tableNames;
  private final TableDrafts tables;
  private final Findings findings;
  private final String implicitNames;
  private final Map<String, Annotation> named = new TreeMap<>();
  private final Map<String, Sequence> sequences = new TreeMap<>();

  Generators(
      Elements elements,
      TableNames tableNames,
      TableDrafts tables,
      Findings findings,
      Collection<TypeElement> classes,
      String implicitNames) {
    this.elements = elements;
    this.tableNames = tableNames;
    this.tables = tables;
    this.findings = findings;
    this.implicitNames = implicitNames;
    Stream.concat(classes.stream(), classes.stream().flatMap(Generators::superclasses))
        .flatMap(this::places)
        .forEach(this::collect);
  }

  Collection<Sequence> sequences() {
    return sequences.values();
  }

  /** Adds what the generated attributes of an entity's identifier ask for. */
  void add(EntityModel entity) {
    if (entity.parent().isPresent()) {
      return;
    }
    for (Member member : entity.members()) {
      member
          .annotations()
          .find(Jpa.GENERATED_VALUE)
          .filter(generated -> member.isKeyPart())
          .ifPresent(generated -> add(entity, member, generated));
    }
  }

  private void add(EntityModel entity, Member member, Annotation generated) {
    String strategy = generated.constant("strategy").orElse("AUTO");
    boolean number = NUMBERS.contains(member.type().toString());
    Optional<Annotation> generator = generator(entity, member, generated);
    boolean byTable =
        strategy.equals("TABLE")
            || generator.filter(found -> found.name().equals(Jpa.TABLE_GENERATOR)).isPresent();
    if (byTable) {
      addTable(member, generator);
      return;
    }
    Optional<GenericGenerator> generic = generator.flatMap(GenericGenerator::of);
    if (generic.isPresent()) {
      addGeneric(entity, generated, generic.get());
      return;
    }
    if (strategy.equals("SEQUENCE") || (strategy.equals("AUTO") && number)) {
      addSequence(entity, generated, generator);
    }
  }

  private Optional<Annotation> generator(EntityModel entity, Member member, Annotation generated) {
    Optional<String> name = generated.text("generator");
    if (name.isPresent()) {
      return Optional.ofNullable(named.get(name.get()));
    }
    return Stream.of(member.annotations(), entity.annotations())
        .flatMap(annotations -> annotations.all().stream())
        .filter(
            annotation ->
                annotation.name().equals(Jpa.SEQUENCE_GENERATOR)
                    || annotation.name().equals(Jpa.TABLE_GENERATOR)
                    || annotation.name().equals(Hibernate.GENERIC_GENERATOR))
        .findFirst()
        .or(
            () ->
                member
                    .annotations()
                    .find(Hibernate.NATIVE_GENERATOR)
                    .flatMap(annotation -> annotation.annotation("sequenceForm")));
  }

  // Any other generator works in memory.
  private void addGeneric(EntityModel entity, Annotation generated, GenericGenerator generator) {
    if (generator.isTable()) {
      findings.add(
          Finding.UNSUPPORTED_ANNOTATION,
          entity.type(),
          generator.annotation(),
          "the table of a @GenericGenerator is not followed; give the generator with"
              + " @TableGenerator.");
      return;
    }
    if (generator.isSequence()) {
      String logical =
          generator
              .sequenceName()
              .or(() -> generator.annotation().text("name"))
              .or(() -> generated.text("generator"))
              .orElseGet(() -> tableNames.logical(entity) + "_SEQ");
      add(
          tableNames.inSchema(generator.schema(), logical),
          generator.start(),
          generator.increment());
    }
  }

  private void add(TableName name, int start, int increment) {
    SequenceOptions options = SequenceOptions.DEFAULTS.withStart(start).withIncrement(increment);
    sequences.putIfAbsent(
        name.catalogue().toString(),
        new Sequence(name.catalogue(), SqlType.of("bigint"), options, Optional.empty()));
  }

  private void addSequence(
      EntityModel entity, Annotation generated, Optional<Annotation> generator) {
    Optional<String> named =
        generator.flatMap(found -> found.text("name")).or(() -> generated.text("generator"));
    String logical =
        generator
            .flatMap(found -> found.text("sequenceName"))
            .orElseGet(() -> implicitSequence(entity, named));
    Optional<String> schema = generator.flatMap(found -> found.text("schema"));
    TableName name = tableNames.sequence(schema, logical);
    int start = generator.flatMap(found -> found.number("initialValue")).orElse(1);
    // Where nothing is said, one by one with the older names and Hibernate's native generator.
    int otherwise = increment(entity, generator.isPresent());
    int increment = generator.flatMap(found -> found.number("allocationSize")).orElse(otherwise);
    generator
        .flatMap(found -> found.text("options"))
        .ifPresent(text -> reportOptions(entity.type(), generator.orElseThrow(), text));
    add(name, start, increment);
  }

  private int increment(EntityModel entity, boolean isSaid) {
    boolean usual = isSaid || implicitNames.equals("standard");
    return usual && !isNative(entity) ? 50 : 1;
  }

  private static boolean isNative(EntityModel entity) {
    return entity.members().stream().anyMatch(it -> it.has(Hibernate.NATIVE_GENERATOR));
  }

  private String implicitSequence(EntityModel entity, Optional<String> named) {
    if (implicitNames.equals("single")) {
      return SHARED_SEQUENCE;
    }
    if (named.isPresent() || implicitNames.equals("legacy")) {
      return named.orElse(SHARED_SEQUENCE);
    }
    Name table = tableNames.logicalName(entity);
    return NamingStrategy.quoteLike(table.text() + "_SEQ", table.quoted());
  }

  private void addTable(Member member, Optional<Annotation> generator) {
    NamingStrategy naming = tableNames.naming();
    String tableName =
        generator.flatMap(found -> found.text("table")).orElse("hibernate_sequences");
    TableName name =
        tableNames.inSchema(generator.flatMap(found -> found.text("schema")), tableName);
    TableDraft table = tables.findOrCreate(name, member.element());
    String key = generator.flatMap(found -> found.text("pkColumnName")).orElse("sequence_name");
    String value = generator.flatMap(found -> found.text("valueColumnName")).orElse("next_val");
    ColumnDraft keyColumn =
        ColumnDraft.of(key, naming.physical(key), JavaTypes.varchar(JavaTypes.DEFAULT_LENGTH));
    table.add(keyColumn);
    table.setKey(java.util.List.of(keyColumn));
    table.add(ColumnDraft.of(value, naming.physical(value), SqlType.of("bigint")));
  }

  // Some of them are in jars, where nobody names them.
  private static Stream<TypeElement> superclasses(TypeElement type) {
    return Stream.iterate(
            superclass(type), Optional::isPresent, it -> it.flatMap(Generators::superclass))
        .flatMap(Optional::stream);
  }

  private static Optional<TypeElement> superclass(TypeElement type) {
    return type.getSuperclass() instanceof DeclaredType parent
            && parent.asElement() instanceof TypeElement element
        ? Optional.of(element)
        : Optional.empty();
  }

  private Stream<Element> places(TypeElement type) {
    Element around = elements.getPackageOf(type);
    return Stream.concat(
        Stream.of(around, type), type.getEnclosedElements().stream().map(Element.class::cast));
  }

  private void collect(Element element) {
    Annotations annotations = Annotations.of(element);
    Stream.concat(
            annotations.every(Jpa.SEQUENCE_GENERATOR, Jpa.SEQUENCE_GENERATORS).stream(),
            Stream.concat(
                annotations.every(Jpa.TABLE_GENERATOR, Jpa.TABLE_GENERATORS).stream(),
                annotations
                    .every(Hibernate.GENERIC_GENERATOR, Hibernate.GENERIC_GENERATORS)
                    .stream()))
        .forEach(
            generator ->
                generator.text("name").ifPresent(name -> named.putIfAbsent(name, generator)));
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
