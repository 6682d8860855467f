import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.Comment;

@Entity
@Comment("a holder")
@Comment(on = "Extra", value = "an extra table")
@Table(name = "Holder")
@SecondaryTable(name = "Extra")
class Holder {
  @Id Long id;

  @Column(table = "Extra")
  @Comment("in the extra table")
  String extra;

  @ElementCollection
  @CollectionTable(name = "elements")
  @Comment("the elements")
  @Comment(on = "k", value = "the key")
  @MapKeyColumn(name = "k")
  Map<String, String> map;

  @ManyToMany
  @JoinTable(name = "joined")
  @Comment("the join")
  List<Holder> many;

  @ElementCollection
  @OrderColumn
  @Comment("ordered")
  List<Integer> ordered;
}
