// ERROR [limbeck-124] User.tags: @Backfill speaks of a column, and this attribute has none in the table of its class; write it where the column is.
package org.acme;

import dev.limbeck.mapping.*;
import jakarta.persistence.*;

@Entity
public class User {
  @Id Long id;

  /*!*/@Backfill("1")
  @ElementCollection
  java.util.Set<String> tags;
}
