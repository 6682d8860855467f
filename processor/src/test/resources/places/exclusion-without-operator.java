// ERROR [limbeck-129] User: @Exclusion: each element ends in with and the operator that compares two rows: "room_id with =".
package org.acme;

import dev.limbeck.mapping.*;
import jakarta.persistence.*;

@Entity
@Exclusion(elements = /*!*/"id")
public class User {
  @Id Long id;

  String name;
}
