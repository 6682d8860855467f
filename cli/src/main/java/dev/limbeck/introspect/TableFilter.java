package dev.limbeck.introspect;

import dev.limbeck.schema.QualifiedName;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import schemacrawler.inclusionrule.InclusionRule;
import schemacrawler.inclusionrule.RegularExpressionRule;

/** Which tables are looked at: those that the options name, and none of Limbeck's own. */
final class TableFilter {

  private static final Set<String> OWN =
      Set.of(
          "limbeck_revision",
          "limbeck_history",
          "limbeck_journal",
          "limbeck_format",
          "limbeck_lease",
          "limbeck_backfill");

  private final InclusionRule tables;
  private final InclusionRule free;

  TableFilter(IntrospectionOptions options) {
    Pattern exclude = options.excludeTables().orElseGet(() -> Pattern.compile("(?!)"));
    Pattern everything = Pattern.compile(".*", Pattern.DOTALL);
    tables = new RegularExpressionRule(options.includeTables().orElse(everything), exclude);
    free = new RegularExpressionRule(everything, exclude);
  }

  /** Whether a table, view or foreign table is looked at. */
  boolean includes(QualifiedName name) {
    return !OWN.contains(name.name()) && tables.test(name.toString());
  }

  /** Whether something is looked at that belongs to no table, such as a sequence or a type. */
  boolean includesFree(QualifiedName name) {
    return free.test(name.toString());
  }

  /** The tables as a rule for SchemaCrawler, which knows them by their encoded names. */
  InclusionRule rule(Namespaces namespaces) {
    return text -> {
      Optional<DiscoveryName> name = DiscoveryName.parse(text);
      return name.isPresent()
          && includes(namespaces.qualify(name.get().namespace(), name.get().name()));
    };
  }
}
