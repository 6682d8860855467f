package org.acme;

import jakarta.persistence.*;
import java.time.*;
import java.util.*;

@Entity
class Model {
  @Id UUID id;
  @Column(length = 40) UUID other;
  boolean flag;
  Boolean maybe;
  Duration duration;
  Instant instant;
  @Column(secondPrecision = 3) Instant exact;
  OffsetDateTime offset;
  ZonedDateTime zoned;
  OffsetTime time;
  List<String> words;
  Byte[] bytes;
  Character[] letters;
}
