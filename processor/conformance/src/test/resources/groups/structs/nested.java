import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Struct;

@Entity
class Holder {
  @Id Long id;
  Outer around;
  Plain plain;
}

@Embeddable
@Struct(name = "outer_type")
class Outer {
  String name;
  Inner core;
  Flat flat;
  int number;
}

@Embeddable
@Struct(name = "inner_type")
class Inner {
  String text;
  long big;
}

@Embeddable
class Flat {
  String one;
  int two;
}

@Embeddable
class Plain {
  Inner within;
  @Column(name = "plain_text") String text;
}
