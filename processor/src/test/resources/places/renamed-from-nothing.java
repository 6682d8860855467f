// ERROR [limbeck-121] User.name: @RenamedFrom("") says nothing; give the name that was before, or take it away.
package org.acme;

import dev.limbeck.mapping.*;
import jakarta.persistence.*;

@Entity
public class User {
  @Id Long id;

  @RenamedFrom(/*!*/"")
  String name;
}
