//: hibernate hibernate.type.wrapper_array_handling=ALLOW
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Holder {
  @Id Long id;
  Byte[] bytes;
  Character[] characters;
  @Column(length = 5) Character[] longer;
  @Column(nullable = false) Byte[] needed;
}
