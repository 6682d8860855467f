package dev.limbeck.snapshot;

import java.util.Optional;

/** What foreign keys are called where all names are quoted, and where not. */
record ForeignKeyNames(NamingStrategy naming) {

  /** The name that somebody gave; Hibernate quotes it since 7.3. */
  Optional<Name> given(ForeignKeyDraft key) {
    boolean quote = naming.quoting().all() && naming.hibernate().isAtLeast(HibernateLevel.V7_3);
    return key.name().map(it -> quote ? new Name(it.text(), true) : it);
  }

  /** The name that Hibernate makes of a hash. */
  String hashed(TableName table, ForeignKeyDraft key) {
    String name = HibernateHash.foreignKey(table.name(), key.references().name(), key.columns());
    return new Name(name, naming.quoting().all()).catalogue();
  }
}
