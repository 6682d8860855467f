// ERROR [limbeck-121] User.age: @Backfill("") says nothing; give a SQL expression, or take it away.
package org.acme;

import dev.limbeck.mapping.*;
import jakarta.persistence.*;

@Entity
public class User {
  @Id Long id;

  @Backfill(/*!*/" ")
  int age;
}
