// 
package org.acme;

import dev.limbeck.mapping.*;
import jakarta.persistence.*;

@Entity
public class User {
  @Id Long id;

  /*!*/@Backfill("1")
  @ElementCollection
  java.util.Set<String> tags;
}
