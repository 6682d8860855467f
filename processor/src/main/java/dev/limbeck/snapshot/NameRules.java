package dev.limbeck.snapshot;

import javax.lang.model.element.Element;

/** What is worth saying about a name. */
record NameRules(Findings findings) {

  void check(Element element, Name name, String kind) {
    if (name.isTooLong()) {
      findings.add(
          Finding.NAME_TOO_LONG,
          element,
          "PostgreSQL cuts the %s name %s to its 63 bytes, %s; give a shorter one."
              .formatted(kind, name.text(), name.catalogue()));
    }
    if (!name.quoted() && SqlNames.isReserved(name.catalogue())) {
      findings.add(
          Finding.RESERVED_WORD,
          element,
          "%s is a reserved word, so that Hibernate's SQL fails on this %s; give it another name, or"
                  .formatted(name.text(), kind)
              + " quote it: \"\\\""
              + name.text()
              + "\\\"\".");
    }
  }
}
