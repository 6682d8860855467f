// 
package org.acme;

import dev.limbeck.mapping.*;
import jakarta.persistence.*;

@Entity
@TableIndex(keys = /*!*/"lower(name)")
public class User {
  @Id Long id;

  String name;
}
