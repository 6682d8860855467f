package dev.limbeck.snapshot;

import dev.limbeck.schema.Default;
import dev.limbeck.schema.SequenceOptions;
import dev.limbeck.schema.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.Element;

/** Reads the column of a basic value. */
record ColumnReader(
    NamingStrategy naming, TypeReader types, Findings findings, BeanValidation validation) {

  /** The column of a basic attribute; empty if it has none or, reported, none can be known. */
  Optional<ColumnDraft> attribute(Member member, Scope scope) {
    return member.has(Hibernate.FORMULA) ? Optional.empty() : attribute(member, scope, types::read);
  }

  /** The column of an embedded attribute that is kept in a composite type. */
  Optional<ColumnDraft> struct(Member member, Scope scope, SqlType type) {
    return attribute(
        member,
        scope,
        place ->
            place.settings().definition().isPresent()
                ? types.read(place)
                : Optional.of(BasicType.of(type)));
  }

  private Optional<ColumnDraft> attribute(
      Member member, Scope scope, Function<TypedPlace, Optional<BasicType>> typing) {
    Optional<Annotation> overridden = scope.overrides().column(member.name());
    ColumnSettings settings =
        new ColumnSettings(
            overridden.isPresent() ? overridden : member.annotations().find(Jpa.COLUMN));
    Annotations annotations = scope.overrides().converted(member.name(), member.annotations());
    TypedPlace place = new TypedPlace(member.element(), member.type(), annotations, settings);
    checkShared(member, scope, settings);
    String implicit = naming.basicColumn(scope.pathOf(member));
    Optional<ColumnDraft> found =
        column(place, scope.named(settings.name().orElse(implicit)), typing);
    if (found.isEmpty()) {
      return found;
    }
    ColumnDraft column = found.get().withNullable(isNullable(member, scope, settings, found.get()));
    ColumnDraft valid = validation.apply(member, scope, column, settings.definition().isPresent());
    return Optional.of(generated(member, valid));
  }

  /** The column of a value, null allowed where its annotations allow it. */
  Optional<ColumnDraft> value(TypedPlace place, String implicitName) {
    return column(place, place.settings().name().orElse(implicitName), types::read);
  }

  private Optional<ColumnDraft> column(
      TypedPlace place, String logical, Function<TypedPlace, Optional<BasicType>> typing) {
    checkLength(place);
    Optional<BasicType> type = typing.apply(place);
    return type.isPresent() ? Optional.of(value(place, logical, type.get())) : Optional.empty();
  }

  // What is written is checked before what the type allows.
  private ColumnDraft value(TypedPlace place, String logical, BasicType type) {
    ColumnDraft typed = column(place, logical, type);
    ColumnDraft written = place.settings().isWritten() ? constrained(place, typed) : typed;
    ColumnDraft column = HibernateColumnRules.apply(place, written);
    if (type.check().isEmpty()) {
      return column;
    }
    String spelled = SqlNames.quote(column.catalogueName());
    List<CheckDraft> checks = new ArrayList<>(column.checks());
    type.check()
        .flatMap(check -> check.sql(spelled))
        .map(CheckDraft::unnamed)
        .ifPresent(checks::add);
    return column.withChecks(checks);
  }

  private ColumnDraft column(TypedPlace place, String logical, BasicType type) {
    Name name = naming.physical(logical);
    new NameRules(findings).check(place.element(), name, "column");
    ColumnDraft column =
        ColumnDraft.of(logical, name, type.type())
            .withWidth(type.width())
            .withUnknownCheck(type.isCheckedAtRunTime())
            .from(
                Origin.of(place.element(), place.settings().annotation())
                    .withValues(EnumTypes.values(place, type)));
    Optional<String> definition = place.settings().definition();
    return definition.isEmpty()
        ? column
        : ColumnDefinition.parse(definition.get())
            .map(parts -> parts.applyTo(column))
            .orElse(column);
  }

  private ColumnDraft constrained(TypedPlace place, ColumnDraft column) {
    ColumnSettings settings = place.settings();
    List<CheckDraft> checks = new ArrayList<>(column.checks());
    settings.checks().forEach(check -> CheckReader.read(check).ifPresent(checks::add));
    settings.options().ifPresent(options -> reportOptions(place.element(), settings, options));
    return column
        .withNullable(column.nullable() && settings.nullable())
        .withUnique(column.unique() || settings.unique())
        .withComment(settings.comment())
        .withChecks(checks);
  }

  private void reportOptions(Element element, ColumnSettings settings, String options) {
    findings.add(
        Finding.UNREAD_OPTION,
        element,
        settings.annotation().orElseThrow(),
        "options",
        "the option \""
            + options
            + "\" of the column is left out of the schema; put it into a"
            + " migration with op.execute(...).");
  }

  private boolean isNullable(
      Member member, Scope scope, ColumnSettings settings, ColumnDraft column) {
    // Since 7.4 nothing is demanded of what the database computes.
    if (member.has(Hibernate.GENERATED_COLUMN)
        && naming.hibernate().isAtLeast(HibernateLevel.V7_4)
        && !scope.isKey()) {
      return true;
    }
    return column.nullable() && nullable(member, scope, settings);
  }

  private boolean nullable(Member member, Scope scope, ColumnSettings settings) {
    if (scope.isKey() || member.has(Hibernate.TENANT_ID)) {
      return false;
    }
    Optional<Annotation> basic = member.annotations().find(Jpa.BASIC);
    boolean shared = scope.nature() == Scope.Nature.SHARED_STATE;
    if (!shared && basic.map(found -> !found.flag("optional", true)).orElse(false)) {
      return false;
    }
    // Before 7.3 a version that is an object may be null.
    if (member.has(Jpa.VERSION) && naming.hibernate().isAtLeast(HibernateLevel.V7_3)) {
      return false;
    }
    if (settings.isWritten()) {
      return settings.nullable();
    }
    return shared || isOptional(member, scope, basic.isPresent());
  }

  // Hibernate takes a primitive for not null only where no @Column is written, and in an
  // embeddable only where @Basic is (PropertyBinder.isOptional); up to 6.6 @Basic allows null.
  private boolean isOptional(Member member, Scope scope, boolean basicIsWritten) {
    if (!member.isPrimitive()) {
      return true;
    }
    return naming.hibernate().isAtLeast(HibernateLevel.V7_0)
        ? !basicIsWritten && scope.embedded()
        : basicIsWritten || scope.embedded();
  }

  private static ColumnDraft generated(Member member, ColumnDraft column) {
    if (!member.has(Jpa.GENERATED_VALUE) && !member.has(Hibernate.GENERIC_GENERATOR)) {
      return column;
    }
    boolean identity =
        member
            .annotations()
            .find(Jpa.GENERATED_VALUE)
            .flatMap(generated -> generated.constant("strategy"))
            .filter("IDENTITY"::equals)
            .isPresent();
    boolean generic =
        member
            .annotations()
            .find(Hibernate.GENERIC_GENERATOR)
            .flatMap(generator -> generator.text("strategy"))
            .filter("identity"::equals)
            .isPresent();
    if (!identity && !generic) {
      return column;
    }
    Default value =
        new Default.Identity(Default.Identity.Generation.BY_DEFAULT, SequenceOptions.DEFAULTS);
    return column.withValue(Optional.of(value)).notNull();
  }

  private void checkShared(Member member, Scope scope, ColumnSettings settings) {
    if (scope.nature() == Scope.Nature.SHARED_STATE && !settings.nullable()) {
      findings.add(
          Finding.STRICT_IN_SUBCLASS,
          member.element(),
          settings.annotation().orElseThrow(),
          "nullable",
          "nullable = false forbids the rows of sibling classes, which share the table and have no"
              + " value here; write @Basic(optional = false) instead.");
    }
  }

  private void checkLength(TypedPlace place) {
    int length = place.settings().length().orElse(JavaTypes.DEFAULT_LENGTH);
    if (length >= 1) {
      return;
    }
    Annotation annotation = place.settings().annotation().orElseThrow();
    String simple = annotation.name().substring(annotation.name().lastIndexOf('.') + 1);
    findings.add(
        Finding.EMPTY_COLUMN,
        place.element(),
        annotation,
        "length",
        "@%s(length = %d) holds nothing; give a length of 1 or more, or leave it out for varchar(255)."
            .formatted(simple, length));
  }
}
