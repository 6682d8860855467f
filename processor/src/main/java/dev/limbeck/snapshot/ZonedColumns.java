package dev.limbeck.snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the two columns of a time that is kept beside its zone ({@code @TimeZoneStorage} with a
 * column).
 */
record ZonedColumns(ColumnReader columns) {

  private static final Set<String> ZONED =
      Set.of("java.time.OffsetDateTime", "java.time.ZonedDateTime", "java.time.OffsetTime");

  // PostgreSQL keeps no zone of its own, so that Hibernate's AUTO adds the column.
  private static final Set<String> WITH_COLUMN = Set.of("AUTO", "COLUMN");

  boolean areFor(Member member) {
    String storage =
        member
            .annotations()
            .find(Hibernate.TIME_ZONE_STORAGE)
            .map(annotation -> annotation.constant("value").orElse("AUTO"))
            .orElse(columns.types().zoneStorage());
    return WITH_COLUMN.contains(storage) && ZONED.contains(TypeNames.of(member.type()));
  }

  List<ColumnDraft> read(Member member, Scope scope) {
    Optional<Annotation> written = member.annotations().find(Jpa.COLUMN);
    Optional<Annotation> named = written.filter(column -> column.text("name").isPresent());
    // Of a column without a name Hibernate takes the digits alone.
    Optional<Annotation> counted =
        named.or(() -> written.map(column -> column.only(Set.of("secondPrecision"))));
    String logical =
        named
            .flatMap(column -> column.text("name"))
            .orElse(scope.pattern().replace("%s", member.name()));
    TypedPlace place =
        new TypedPlace(
            member.element(),
            columns.types().zoneless(member.type()),
            Annotations.NONE,
            counted.map(ColumnSettings::of).orElse(ColumnSettings.NONE));
    List<ColumnDraft> found = new ArrayList<>();
    columns
        .value(place, logical)
        .map(column -> scope.isKey() ? column.notNull() : column)
        .ifPresent(
            column -> {
              found.add(column);
              zone(member, named, logical)
                  .map(zone -> zone.withNullable(column.nullable()))
                  .ifPresent(found::add);
            });
    return found;
  }

  private Optional<ColumnDraft> zone(Member member, Optional<Annotation> column, String logical) {
    Optional<Annotation> own = member.annotations().find(Hibernate.TIME_ZONE_COLUMN);
    String name =
        own.map(annotation -> annotation.text("name").orElse("zoneOffset")).orElse(logical + "_tz");
    ColumnSettings settings =
        own.or(() -> column)
            .map(annotation -> annotation.only(Set.of("columnDefinition", "comment", "options")))
            .map(ColumnSettings::of)
            .orElse(ColumnSettings.NONE);
    return columns.value(
        new TypedPlace(member.element(), columns.types().integer(), Annotations.NONE, settings),
        name);
  }
}
