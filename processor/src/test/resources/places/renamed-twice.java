// ERROR [limbeck-127] User.two: both user.one and user.two were old once, it says; one of them is to take the values over, and the other one is new.
package org.acme;

import dev.limbeck.mapping.*;
import jakarta.persistence.*;

@Entity
public class User {
  @Id Long id;

  @RenamedFrom("old") String one;
  @RenamedFrom(/*!*/"old") String two;
}
