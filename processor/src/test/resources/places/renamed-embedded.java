// ERROR [limbeck-124] User.pair: @RenamedFrom speaks of one column, and this attribute has several (first, second); write it on the attributes inside an embedded one, and for others write the change into a migration.
package org.acme;

import dev.limbeck.mapping.*;
import jakarta.persistence.*;

@Entity
public class User {
  @Id Long id;

  /*!*/@RenamedFrom("old")
  @Embedded
  Pair pair;
}

@Embeddable
class Pair {
  String first;
  String second;
}
