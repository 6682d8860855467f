package shop;

import jakarta.persistence.*;
import java.util.*;

enum Day {
  MON,
  TUE,
  WED
}

@Embeddable
class Slot {
  Day day;
}

@Entity
class Shop {
  @Id Long id;
  @ElementCollection List<Day> open = new ArrayList<>();
  @ElementCollection Map<Day, String> notes = new HashMap<>();
  @Embedded Slot slot;
  Day[] closed;
}
