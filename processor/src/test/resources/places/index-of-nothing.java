// ERROR [limbeck-121] User: @TableIndex(keys = {}) names nothing; name one column at least.
package org.acme;

import dev.limbeck.mapping.*;
import jakarta.persistence.*;

@Entity
@TableIndex(keys = /*!*/{})
public class User {
  @Id Long id;

  String name;
}
