import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

@Entity
class Holder {
  @Id Long id;
  Color plain;
  @Enumerated Color ordinal;
  @Enumerated(EnumType.ORDINAL) Color said;
  @Enumerated(EnumType.STRING) Color named;
  @Enumerated(EnumType.STRING) @Column(length = 12, nullable = false, unique = true) Color longer;
  @Enumerated(EnumType.STRING) @Column(length = 1) Color letter;
  @Basic(optional = false) Color needed;
}

enum Color {
  RED,
  GREEN,
  BLUE
}
