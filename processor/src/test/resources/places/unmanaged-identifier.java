// ERROR [limbeck-129] User.second: @Unmanaged: column second is of the primary key, which is not somebody else's unless the whole table is; write @Unmanaged on the class.
package org.acme;

import dev.limbeck.mapping.*;
import jakarta.persistence.*;

@Entity
public class User {
  @Id Long id;

  @Id
  /*!*/@Unmanaged
  Long second;
}
