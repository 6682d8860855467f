import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.MappedSuperclass;
import org.hibernate.annotations.Struct;

@MappedSuperclass
class Above {
  Point above;
}

@Entity
class Holder extends Above {
  @Id Long id;
  @Column(name = "further", unique = true) Point renamed;
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class Root {
  @Id Long id;
  Point point;
}

@Entity
class Leaf extends Root {
  Point other;
}

@Embeddable
@Struct(name = "point_type")
class Point {
  int lat;
  int lon;
}
