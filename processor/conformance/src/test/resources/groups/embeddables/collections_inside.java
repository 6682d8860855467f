import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import java.util.List;
import java.util.Map;
import java.util.Set;

@Entity class Tag { @Id Long id; @ManyToOne Person owner; }
@Embeddable class Lists { @ElementCollection Set<String> words; @ElementCollection @OrderColumn List<Integer> numbers; @ManyToMany List<Tag> tags; @OneToMany @JoinTable(name = "owns") Set<Tag> own; @OneToMany(mappedBy = "owner") List<Tag> mapped; @OneToMany @JoinColumn(name = "lists_ref") List<Tag> joined; @ElementCollection @CollectionTable(name = "named", joinColumns = @JoinColumn(name = "pp")) Map<String, Integer> map; }
@Entity class Person { @Id Long id; @Embedded Lists lists; }
