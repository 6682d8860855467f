//: since 7.0
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SecondaryTable;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.Check;

@Entity
@SecondaryTable(
    name = "Extra",
    check = {
      @CheckConstraint(constraint = "extra > 0"),
      @CheckConstraint(name = "extra_named", constraint = "extra < 90")
    })
@Check(constraints = "id > 0 and plain > 0")
class Holder {
  @Id Long id;
  int plain;
  @Column(table = "Extra") int extra;
  @Column(table = "Extra", check = @CheckConstraint(name = "more_named", constraint = "more > 1")) int more;

  @ManyToMany
  @JoinTable(
      name = "links",
      check = {
        @CheckConstraint(constraint = "many_id > 0"),
        @CheckConstraint(name = "differ", constraint = "many_id <> Holder_id")
      })
  List<Holder> many;

  @ManyToOne
  @JoinTable(name = "one_link", check = @CheckConstraint(name = "one_check", constraint = "one_id > 0"))
  Holder one;

  @OneToMany
  @JoinColumn(name = "owner_ref", check = @CheckConstraint(name = "owner_check", constraint = "owner_ref > 0"))
  List<Child> children;

  @ManyToMany
  @JoinTable(
      name = "columned",
      joinColumns = @JoinColumn(name = "a", check = @CheckConstraint(constraint = "a > 0")),
      inverseJoinColumns = @JoinColumn(name = "b", check = @CheckConstraint(name = "b_check1", constraint = "b > 0")))
  List<Holder> columned;

  @ElementCollection
  @CollectionTable(name = "scores", joinColumns = @JoinColumn(name = "h", check = @CheckConstraint(name = "h_check1", constraint = "h > 0")))
  @MapKeyColumn(name = "k")
  @Column(name = "v", check = @CheckConstraint(name = "v_check1", constraint = "v > 0"))
  Map<String, Integer> scores;

  @Check(name = "lat_check1", constraints = "lat > 0") Point point;
}

@Entity
class Child {
  @Id Long id;
}

@Embeddable
class Point {
  @Column(check = @CheckConstraint(constraint = "lat > -90")) int lat;
  @Column(check = @CheckConstraint(name = "lon_check1", constraint = "lon > -180")) int lon;
}
