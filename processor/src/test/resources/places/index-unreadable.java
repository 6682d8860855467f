// ERROR [limbeck-129] User: what follows the expression in "(name) upwards down" is not understood; after it may stand, in this order: collate, an operator class, asc or desc, nulls first or nulls last, and in an exclusion with and an operator.
package org.acme;

import dev.limbeck.mapping.*;
import jakarta.persistence.*;

@Entity
@TableIndex(keys = /*!*/"(name) upwards down")
public class User {
  @Id Long id;

  String name;
}
