// ERROR [limbeck-107] User: table User has no column missing; it has id, name.
package org.acme;

import dev.limbeck.mapping.*;
import jakarta.persistence.*;

@Entity
@TableUnique(columns = /*!*/"missing")
public class User {
  @Id Long id;

  String name;
}
