import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;

@Entity
class Holder {
  private Long id;

  @Id
  Long getId() {
    return id;
  }

  void setId(Long value) {
    id = value;
  }

  @Column(length = 20)
  String getURLPath() {
    return null;
  }

  void setURLPath(String value) {}

  boolean isOpen() {
    return false;
  }

  void setOpen(boolean value) {}

  @Enumerated(EnumType.STRING)
  Color getColor() {
    return null;
  }

  void setColor(Color value) {}

  @Transient
  String getNothing() {
    return null;
  }

  byte[] getBytes() {
    return null;
  }

  void setBytes(byte[] value) {}
}

enum Color {
  RED,
  GREEN,
  BLUE
}
