package dev.limbeck.lint;

import dev.limbeck.dialect.DataLoss;
import dev.limbeck.plan.Rule;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** The names of the rules. */
final class RuleNames {

  static final String MISFIT = "misfit";
  static final String WAITS = "waits";
  static final String LOCKS_TOGETHER = "locks-together";
  static final String VALIDATED_TOGETHER = "validated-together";
  static final String LOSES_DATA = DataLoss.RULE;
  static final String BREAKS_CLIENTS = "breaks-clients";
  static final String FOREIGN_KEY_INDEX = "foreign-key-index";
  static final String INDEX_LOST = "index-lost";
  static final String NO_DOWNGRADE = "no-downgrade";
  static final String EDITED = "edited";
  static final String DOWNGRADE_DIFFERS = "downgrade-differs";

  static final Map<String, String> ALL = all();

  private RuleNames() {}

  private static Map<String, String> all() {
    Map<String, String> rules = new TreeMap<>();
    for (Rule rule : Rule.values()) {
      rules.put(rule.key(), OnlineForm.reason(rule));
    }
    rules.put(MISFIT, "A step cannot be done to the schema that it meets.");
    rules.put(WAITS, "A step keeps others waiting while it goes through all rows of a table.");
    rules.put(LOCKS_TOGETHER, "One transaction keeps others from reading several tables.");
    rules.put(
        VALIDATED_TOGETHER, "A constraint is validated in a transaction that locks its table.");
    rules.put(LOSES_DATA, "Rows or values are gone afterwards.");
    rules.put(BREAKS_CLIENTS, "Programs that know the schema as it was fail.");
    rules.put(FOREIGN_KEY_INDEX, "A foreign key has no index that finds its rows.");
    rules.put(INDEX_LOST, "Queries that used an index are slow.");
    rules.put(NO_DOWNGRADE, "Nothing takes the migration back.");
    rules.put(EDITED, "A database has it in another form.");
    rules.put(DOWNGRADE_DIFFERS, "The way back does not lead to where the migration began.");
    return Collections.unmodifiableMap(rules);
  }
}
