// ERROR [limbeck-121] User: @TableIndex(where = "") says nothing; write it, or leave it out.
package org.acme;

import dev.limbeck.mapping.*;
import jakarta.persistence.*;

@Entity
@TableIndex(keys = "id", where = /*!*/"")
public class User {
  @Id Long id;

  String name;
}
