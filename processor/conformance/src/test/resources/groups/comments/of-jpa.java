//: since 7.0
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.Comment;

@Entity
@Table(comment = "a holder")
@SecondaryTable(name = "Extra", comment = "an extra")
class Holder {
  @Id
  @Column(comment = "its id")
  Long id;

  @Column(comment = "a text of a text", table = "Extra")
  String text;

  @ManyToOne
  @JoinColumn(comment = "a parent")
  Holder parent;

  @ManyToMany
  @JoinTable(comment = "the join", joinColumns = @JoinColumn(comment = "from"), inverseJoinColumns = @JoinColumn(comment = "to"))
  List<Holder> many;

  @ElementCollection
  @Column(comment = "an element")
  List<String> elements;

  @Column(comment = "one")
  @Comment("two")
  String twice;
}
