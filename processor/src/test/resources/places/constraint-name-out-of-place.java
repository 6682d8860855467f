// ERROR [limbeck-124] User.name: @ConstraintName(primaryKey) belongs on a class.
package org.acme;

import dev.limbeck.mapping.*;
import jakarta.persistence.*;

@Entity
public class User {
  @Id Long id;

  @ConstraintName(primaryKey = /*!*/"x")
  String name;
}
