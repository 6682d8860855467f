import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
class Ordinal {
  @Id Color id;
}

@Entity
class Named {
  @Id
  @Enumerated(EnumType.STRING)
  @Column(length = 7)
  Color id;

  @ManyToOne Named other;
  @ManyToOne Ordinal ordinal;
}

enum Color {
  RED,
  GREEN,
  BLUE
}
