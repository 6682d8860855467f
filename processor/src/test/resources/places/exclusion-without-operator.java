// 
package org.acme;

import dev.limbeck.mapping.*;
import jakarta.persistence.*;

@Entity
@Exclusion(elements = /*!*/"id")
public class User {
  @Id Long id;

  String name;
}
