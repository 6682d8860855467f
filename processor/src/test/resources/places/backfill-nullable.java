// WARNING [limbeck-126] User.age: column age may be null, so that no migration fills it; forbid null with @Column(nullable = false), or take @Backfill away.
package org.acme;

import dev.limbeck.mapping.*;
import jakarta.persistence.*;

@Entity
public class User {
  @Id Long id;

  /*!*/@Backfill("1")
  Integer age;
}
