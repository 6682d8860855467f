// 
package org.acme;

import dev.limbeck.mapping.*;
import jakarta.persistence.*;

@Entity
@TableUnique(columns = /*!*/"missing")
public class User {
  @Id Long id;

  String name;
}
