// ERROR [limbeck-121] User.name: @ConstraintName gives no name; give one as primaryKey, unique or check.
package org.acme;

import dev.limbeck.mapping.*;
import jakarta.persistence.*;

@Entity
public class User {
  @Id Long id;

  /*!*/@ConstraintName
  String name;
}
