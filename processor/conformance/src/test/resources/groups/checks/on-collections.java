import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.MapKeyColumn;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.Check;

@Entity
class Holder {
  @Id Long id;

  @ElementCollection
  @CollectionTable(name = "tags")
  @Check(constraints = "tag <> ''")
  @Column(name = "tag")
  Set<String> tags;

  @ManyToMany
  @Check(name = "not_self", constraints = "Holder_id <> many_id")
  List<Holder> many;

  @ElementCollection
  @MapKeyColumn(name = "k")
  @Column(name = "v")
  @Check(constraints = "v > 0")
  Map<String, Integer> map;
}
