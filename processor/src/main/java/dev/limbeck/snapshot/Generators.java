package dev.limbeck.snapshot;

import dev.limbeck.schema.Sequence;
import dev.limbeck.schema.SequenceOptions;
import dev.limbeck.schema.SqlType;
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
  private final String implicitNames;
  private final Map<String, Sequence> sequences = new TreeMap<>();

  Generators(
      TableNames tableNames,
      TableDrafts tables,
      Findings findings,
      AttributeReader attributes,
      GeneratorFinder finder,
      String implicitNames) {
    this.tableNames = tableNames;
    this.tables = tables;
    this.findings = findings;
    this.attributes = attributes;
    this.finder = finder;
    this.implicitNames = implicitNames;
  }

  Collection<Sequence> sequences() {
    return sequences.values();
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
    String strategy = generated.constant("strategy").orElse("AUTO");
    boolean number = NUMBERS.contains(member.type().toString());
    boolean automatic = strategy.equals("AUTO");
    Optional<String> name = generated.text("generator");
    Optional<Annotation> sequence =
        finder.find(GeneratorFinder.Kind.SEQUENCE, entity, member, name);
    Optional<Annotation> table = finder.find(GeneratorFinder.Kind.TABLE, entity, member, name);
    if (strategy.equals("TABLE") || (automatic && sequence.isEmpty() && table.isPresent())) {
      addTable(member, generated, table);
      return;
    }
    if (strategy.equals("SEQUENCE") || (automatic && (number || sequence.isPresent()))) {
      addSequence(entity, generated, sequence);
    }
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
    // Where nothing is said, one by one with the older names.
    int otherwise = generator.isPresent() || implicitNames.equals("standard") ? 50 : 1;
    int increment = generator.flatMap(found -> found.number("allocationSize")).orElse(otherwise);
    SequenceOptions options = SequenceOptions.DEFAULTS.withStart(start).withIncrement(increment);
    generator
        .flatMap(found -> found.text("options"))
        .ifPresent(text -> reportOptions(entity.type(), generator.orElseThrow(), text));
    sequences.putIfAbsent(
        name.catalogue().toString(),
        new Sequence(name.catalogue(), SqlType.of("bigint"), options, Optional.empty()));
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

  private void addTable(Member member, Annotation generated, Optional<Annotation> generator) {
    NamingStrategy naming = tableNames.naming();
    String tableName =
        generator
            .flatMap(found -> found.text("table"))
            .or(() -> generator.flatMap(found -> found.text("name")))
            .or(() -> generated.text("generator"))
            .orElse("hibernate_sequences");
    TableName name =
        tableNames.inSchema(generator.flatMap(found -> found.text("schema")), tableName);
    TableDraft table = tables.findOrCreate(name, member.element());
    String key = generator.flatMap(found -> found.text("pkColumnName")).orElse("sequence_name");
    String value = generator.flatMap(found -> found.text("valueColumnName")).orElse("next_val");
    ColumnDraft keyColumn =
        ColumnDraft.of(key, naming.physical(key), JavaTypes.varchar(JavaTypes.DEFAULT_LENGTH));
    table.add(keyColumn);
    table.setKey(List.of(keyColumn));
    table.add(ColumnDraft.of(value, naming.physical(value), SqlType.of("bigint")));
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
