//: since 7.0
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import java.util.List;

@Entity
@Table(
    check = {
      @CheckConstraint(name = "positive", constraint = "number > 0"),
      @CheckConstraint(constraint = "number < 50")
    })
@SecondaryTable(name = "Extra", check = @CheckConstraint(name = "extra_check1", constraint = "extra > 0"))
class Holder {
  @Id Long id;

  @Column(check = @CheckConstraint(constraint = "number <> 5"))
  int number;

  @Column(
      check = {
        @CheckConstraint(name = "n_one", constraint = "several > 1"),
        @CheckConstraint(name = "n_two", constraint = "several < 9"),
        @CheckConstraint(constraint = "several <> 4")
      })
  int several;

  @Column(table = "Extra", check = @CheckConstraint(constraint = "extra < 9"))
  int extra;

  @ManyToOne
  @JoinColumn(name = "up", check = @CheckConstraint(name = "up_check1", constraint = "up > 0"))
  Holder parent;

  @ManyToMany
  @JoinTable(check = @CheckConstraint(name = "join_check1", constraint = "many_id > 0"))
  List<Holder> many;

  @ElementCollection
  @Column(name = "e", check = @CheckConstraint(constraint = "e > 0"))
  List<Integer> elements;

  @Enumerated(EnumType.STRING)
  @Column(check = @CheckConstraint(name = "not_red", constraint = "color <> 'RED'"))
  Color color;
}

enum Color {
  RED,
  GREEN,
  BLUE
}
