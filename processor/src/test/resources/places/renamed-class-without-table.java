// 
package org.acme;

import dev.limbeck.mapping.*;
import jakarta.persistence.*;

@Entity
public class User {
  @Id Long id;

  String name;
}

@MappedSuperclass
/*!*/@RenamedFrom("old")
class Base {

}
