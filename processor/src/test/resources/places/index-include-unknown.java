// 
package org.acme;

import dev.limbeck.mapping.*;
import jakarta.persistence.*;

@Entity
@TableIndex(keys = "id", include = /*!*/"missing")
public class User {
  @Id Long id;

  String name;
}
