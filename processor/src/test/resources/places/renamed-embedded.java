// 
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
