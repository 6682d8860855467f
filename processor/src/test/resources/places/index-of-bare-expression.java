// ERROR [limbeck-123] User: "lower(name)" is no column with an order after it; write an expression in parentheses: "(lower(name))".
package org.acme;

import dev.limbeck.mapping.*;
import jakarta.persistence.*;

@Entity
@TableIndex(keys = /*!*/"lower(name)")
public class User {
  @Id Long id;

  String name;
}
