// ERROR [limbeck-122] User.name: its column is called name now; give the name that it had, or take @RenamedFrom away.
package org.acme;

import dev.limbeck.mapping.*;
import jakarta.persistence.*;

@Entity
public class User {
  @Id Long id;

  @RenamedFrom(/*!*/"name")
  String name;
}
