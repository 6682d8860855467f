package org.acme;

import jakarta.persistence.*;
import java.time.*;
import java.util.*;

@Entity
class MixedCase {
  @Id @GeneratedValue Long firstKey;
  @ManyToOne MixedCase upTo;
  @ElementCollection List<String> someWords;
}
