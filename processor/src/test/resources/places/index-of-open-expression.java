// ERROR [limbeck-123] User: "(lower(name)" does not close its first parenthesis.
package org.acme;

import dev.limbeck.mapping.*;
import jakarta.persistence.*;

@Entity
@TableIndex(keys = /*!*/"(lower(name)")
public class User {
  @Id Long id;

  String name;
}
