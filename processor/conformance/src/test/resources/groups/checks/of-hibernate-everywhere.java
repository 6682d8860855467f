import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SecondaryTable;
import java.util.List;
import org.hibernate.annotations.Check;

@MappedSuperclass
@Check(name = "from_superclass", constraints = "above > 0")
class Above {
  @Check(name = "above_named", constraints = "above < 9") int above;
}

@Entity
@SecondaryTable(name = "Extra")
@Check(constraints = "plain > 0")
@Check(name = "both_named", constraints = "plain < 9")
class Holder extends Above {
  @Id Long id;
  int plain;
  @Column(table = "Extra") @Check(name = "extra_named", constraints = "extra > 0") int extra;
  @Column(table = "Extra") @Check(constraints = "more > 0") int more;
  @ManyToMany @JoinTable(name = "links") @Check(constraints = "many_id > 0") List<Holder> many;
  @ManyToOne @JoinColumn(name = "up") @Check(name = "up_named", constraints = "up > 0") Holder parent;
  @OneToMany @JoinColumn(name = "owner_ref") @Check(name = "owner_named", constraints = "owner_ref > 0") List<Child> children;
  @ElementCollection @Check(name = "points_named", constraints = "lat > lon") List<Point> points;
}

@Entity
class Child {
  @Id Long id;
}

@Embeddable
class Point {
  @Check(constraints = "lat > -90") int lat;
  @Check(name = "lon_named", constraints = "lon > -180") int lon;
}
