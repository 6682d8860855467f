// ERROR [limbeck-125] User.name: there is no unique constraint here without a name of its own, or there are several; take @ConstraintName(unique) away, or name it where it is asked for.
package org.acme;

import dev.limbeck.mapping.*;
import jakarta.persistence.*;

@Entity
public class User {
  @Id Long id;

  @ConstraintName(unique = /*!*/"x")
  String name;
}
