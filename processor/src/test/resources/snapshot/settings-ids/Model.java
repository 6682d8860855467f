package org.acme;

import jakarta.persistence.*;
import java.time.*;
import java.util.*;

@Entity
class Order {
  @Id @GeneratedValue Long id;
  String Name;
}

@Entity
class Other {
  @Id @GeneratedValue(generator = "named") Long id;
}

@Entity
class Third {
  @Id @GeneratedValue @SequenceGenerator(sequenceName = "third_ids", allocationSize = 7) Long id;
}
