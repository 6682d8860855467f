// ERROR [limbeck-129] User: @TableIndex: an index of method hash cannot be unique.
package org.acme;

import dev.limbeck.mapping.*;
import jakarta.persistence.*;

@Entity
@TableIndex(keys = "id", using = "hash", unique = /*!*/true)
public class User {
  @Id Long id;

  String name;
}
