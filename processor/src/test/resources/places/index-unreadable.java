// 
package org.acme;

import dev.limbeck.mapping.*;
import jakarta.persistence.*;

@Entity
@TableIndex(keys = /*!*/"(name) upwards down")
public class User {
  @Id Long id;

  String name;
}
