package dev.limbeck.introspect;

import dev.limbeck.schema.QualifiedName;
import java.util.Optional;
import java.util.Set;
import schemacrawler.inclusionrule.InclusionRule;

/** Limbeck's own tables, which are not looked at. */
final class OwnTables {

  private static final Set<String> NAMES =
      Set.of(
          "limbeck_revision",
          "limbeck_history",
          "limbeck_journal",
          "limbeck_format",
          "limbeck_lease",
          "limbeck_backfill");

  private OwnTables() {}

  /** Whether a table is one of them. */
  static boolean include(QualifiedName name) {
    return NAMES.contains(name.name());
  }

  /** All other tables as a rule for SchemaCrawler, which knows them by their encoded names. */
  static InclusionRule others(Namespaces namespaces) {
    return text -> {
      Optional<DiscoveryName> name = DiscoveryName.parse(text);
      return name.isPresent()
          && !include(namespaces.qualify(name.get().namespace(), name.get().name()));
    };
  }
}
