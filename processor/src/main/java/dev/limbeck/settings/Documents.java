package dev.limbeck.settings;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The documents of one file as one: a later one wins, one of a profile does not count. */
final class Documents {

  private static final String ON_PROFILE = "spring.config.activate.on-profile";
  private static final String OLD_ON_PROFILE = "spring.profiles";

  private final SortedMap<String, String> settings = new TreeMap<>();

  void add(Map<String, String> document) {
    if (!document.containsKey(ON_PROFILE) && !document.containsKey(OLD_ON_PROFILE)) {
      settings.putAll(document);
    }
  }

  SortedMap<String, String> settings() {
    return settings;
  }
}
