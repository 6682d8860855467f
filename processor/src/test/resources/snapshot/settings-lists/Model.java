package org.acme;

import jakarta.persistence.*;
import java.time.*;
import java.util.*;

@Entity
class Model {
  @Id Long id;
  @ElementCollection List<String> names;
  @ElementCollection Collection<String> others;
  @OneToMany List<Child> owned;
  @OneToMany(mappedBy = "parent") List<Child> inverse;
  @OneToMany @JoinColumn List<Child> joined;
}

@Entity
class Child {
  @Id Long id;
  @ManyToOne Model parent;
}
