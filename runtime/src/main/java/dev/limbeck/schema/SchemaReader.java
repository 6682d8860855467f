package dev.limbeck.schema;

import dev.limbeck.json.Json;
import dev.limbeck.json.JsonException;
import dev.limbeck.schema.Constraint.Deferral;
import dev.limbeck.schema.Default.Generated;
import dev.limbeck.schema.Default.Identity;
import dev.limbeck.schema.ForeignKey.Action;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads what {@link SchemaWriter} prints. */
final class SchemaReader {

  private static final Set<String> OWN =
      Set.of("format", "origins", "schemas", "types", "sequences", "tables", "ordinals");

  private final String source;

  SchemaReader(String source) {
    this.source = source;
  }

  SchemaDocument read(String text) {
    try {
      if (!(Json.parse(text) instanceof Json.Members json)) {
        throw new SchemaException(source + " is not a schema: it should begin with {.");
      }
      requireFormat(json);
      return new SchemaDocument(
          header(json),
          origins(json),
          schema(json),
          HintsJson.read(json),
          json.objects("ordinals").stream().map(SchemaReader::ordinal).toList());
    } catch (JsonException | SchemaException e) {
      throw new SchemaException(source + ": " + e.getMessage());
    }
  }

  private void requireFormat(Json.Members json) {
    long format = json.whole("format").orElse(0L);
    if (format < 1) {
      throw new SchemaException("it has no \"format\"; it is not a file of Limbeck's.");
    }
    if (format > SchemaWriter.FORMAT) {
      throw new SchemaException(
          "format %d is newer than this Limbeck reads (%d); use the newer Limbeck."
              .formatted(format, SchemaWriter.FORMAT));
    }
  }

  private static Map<String, String> header(Json.Members json) {
    Map<String, String> header = new TreeMap<>();
    json.members().keySet().stream()
        .filter(key -> !OWN.contains(key) && !HintsJson.KEYS.contains(key))
        .forEach(key -> header.put(key, json.require(key)));
    return header;
  }

  private static SortedMap<QualifiedName, SortedSet<String>> origins(Json.Members json) {
    SortedMap<QualifiedName, SortedSet<String>> origins = new TreeMap<>();
    json.objects("origins")
        .forEach(
            origin ->
                origins.put(
                    QualifiedName.of(origin.require("table")),
                    new TreeSet<>(origin.texts("classes"))));
    return origins;
  }

  private static Schema schema(Json.Members json) {
    return new Schema(
        new TreeSet<>(json.texts("schemas")),
        json.objects("types").stream().map(TypeReader::type).toList(),
        json.objects("tables").stream().map(SchemaReader::table).toList(),
        json.objects("sequences").stream().map(SchemaReader::sequence).toList());
  }

  private static Table table(Json.Members json) {
    return new Table(
        QualifiedName.of(json.require("table")),
        json.objects("columns").stream().map(SchemaReader::column).toList(),
        json.objects("constraints").stream().map(SchemaReader::constraint).toList(),
        json.objects("indexes").stream().map(SchemaReader::index).toList(),
        json.text("comment"),
        PartitionJson.partitioning(json),
        PartitionJson.partitionOf(json),
        StorageJson.table(json),
        json.objects("statistics").stream().map(StatisticsJson::read).toList(),
        json.texts("inherits").stream().map(QualifiedName::of).toList());
  }

  private static Column column(Json.Members json) {
    return new Column(
        json.require("column"),
        SqlType.parse(json.require("type")),
        !json.truth("notNull"),
        value(json),
        json.text("collation"),
        json.text("comment"),
        json.truth("unknownCheck"),
        StorageJson.column(json));
  }

  private static Optional<Default> value(Json.Members json) {
    Optional<Default> expression = json.text("default").map(Default.Expression::new);
    Optional<Default> generated =
        json.text("generated")
            .map(
                sql ->
                    new Generated(
                        sql,
                        constant(Generated.Storage.class, json, "storage")
                            .orElse(Generated.Storage.STORED)));
    Optional<Default> identity =
        constant(Identity.Generation.class, json, "identity")
            .map(generation -> new Identity(generation, options(json)));
    return expression.or(() -> generated).or(() -> identity);
  }

  private static SequenceOptions options(Json.Members json) {
    return new SequenceOptions(
        json.whole("start").orElse(1L),
        json.whole("increment").orElse(1L),
        json.whole("minimum"),
        json.whole("maximum"),
        json.whole("cache").orElse(1L),
        json.truth("cycle"));
  }

  private static Constraint constraint(Json.Members json) {
    boolean implied = json.truth("implied");
    Optional<Constraint> primaryKey =
        json.text("primaryKey")
            .map(
                name ->
                    new PrimaryKey(name, implied, json.texts("columns"), StorageJson.with(json)));
    Optional<Constraint> unique =
        json.text("unique")
            .map(
                name ->
                    new Unique(
                        name,
                        implied,
                        json.texts("columns"),
                        json.texts("include"),
                        json.truth("nullsNotDistinct"),
                        deferral(json),
                        StorageJson.with(json)));
    Optional<Constraint> check =
        json.text("check").map(name -> new Check(name, implied, json.require("sql")));
    Optional<Constraint> exclusion =
        json.text("exclusion").map(name -> exclusion(name, implied, json));
    return primaryKey
        .or(() -> unique)
        .or(() -> check)
        .or(() -> exclusion)
        .orElseGet(() -> foreignKey(json, implied));
  }

  private static ForeignKey foreignKey(Json.Members json, boolean implied) {
    return new ForeignKey(
        json.require("foreignKey"),
        implied,
        json.texts("columns"),
        QualifiedName.of(json.require("references")),
        json.texts("referencedColumns"),
        constant(Action.class, json, "onDelete").orElse(Action.NO_ACTION),
        constant(Action.class, json, "onUpdate").orElse(Action.NO_ACTION),
        deferral(json));
  }

  private static Exclusion exclusion(String name, boolean implied, Json.Members json) {
    return new Exclusion(
        name,
        implied,
        json.text("method").orElse("gist"),
        json.objects("elements").stream()
            .map(it -> new Exclusion.Element(key(it), it.require("operator")))
            .toList(),
        json.text("where"),
        deferral(json),
        StorageJson.with(json));
  }

  private static Deferral deferral(Json.Members json) {
    return constant(Deferral.class, json, "deferral").orElse(Deferral.NOT_DEFERRABLE);
  }

  private static Index index(Json.Members json) {
    return new Index(
        json.require("index"),
        json.truth("implied"),
        json.truth("unique"),
        json.text("method").orElse("btree"),
        json.list("keys").stream().map(SchemaReader::key).toList(),
        json.texts("include"),
        json.truth("nullsNotDistinct"),
        json.text("where"),
        StorageJson.with(json));
  }

  static IndexKey key(Json json) {
    if (json instanceof Json.Text column) {
      return IndexKey.column(column.value());
    }
    if (!(json instanceof Json.Members members)) {
      throw new SchemaException("an index key cannot be " + json.text() + ".");
    }
    return key(members);
  }

  private static IndexKey key(Json.Members members) {
    Optional<String> expression = members.text("expression");
    return new IndexKey(
        expression.orElseGet(() -> members.require("column")),
        expression.isPresent(),
        members.truth("descending") ? IndexKey.Order.DESCENDING : IndexKey.Order.ASCENDING,
        members.truth("nullsFirst") ? IndexKey.Nulls.FIRST : IndexKey.Nulls.LAST,
        members.text("operatorClass"),
        members.text("collation"));
  }

  private static Sequence sequence(Json.Members json) {
    Optional<Sequence.Owner> owner =
        json.text("ownedByTable")
            .map(
                table ->
                    new Sequence.Owner(QualifiedName.of(table), json.require("ownedByColumn")));
    return new Sequence(
        QualifiedName.of(json.require("sequence")),
        SqlType.parse(json.require("type")),
        options(json),
        owner,
        json.truth("unlogged"));
  }

  private static OrdinalEnum ordinal(Json.Members json) {
    return new OrdinalEnum(
        QualifiedName.of(json.require("table")),
        json.require("column"),
        json.require("enum"),
        json.texts("constants"));
  }

  static <E extends Enum<E>> Optional<E> constant(Class<E> type, Json.Members json, String key) {
    return json.text(key)
        .map(
            text -> {
              String name = text.toUpperCase(Locale.ROOT).replace(' ', '_');
              try {
                return Enum.valueOf(type, name);
              } catch (IllegalArgumentException e) {
                throw new SchemaException("\"" + key + "\" cannot be \"" + text + "\".");
              }
            });
  }
}
