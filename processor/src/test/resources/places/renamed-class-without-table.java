// ERROR [limbeck-124] Base: @RenamedFrom cannot stand here: a class that is no entity has no table; write it on an entity that has one.
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
