//: refused limbeck-102 -- Hibernate fails at an id of a composite type
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;
import org.hibernate.annotations.Struct;

@Entity
class Holder {
  @EmbeddedId Point id;
}

@Entity
class Child {
  @Id Long id;
  @ManyToOne Holder holder;
}

@Embeddable
@Struct(name = "point_type")
class Point implements Serializable {
  int lat;
  int lon;
}
