import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

@Entity
class Holder {
  @Id Long id;
  @Column(name = "`State`") Outer.State state;
  @Enumerated(EnumType.STRING) @Column(name = "order item") Outer.State spaced;
  @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(3)") Outer.State defined;
  @Column(columnDefinition = "integer") Outer.State number;
}

class Outer {
  enum State {
    ON,
    OFF
  }
}
