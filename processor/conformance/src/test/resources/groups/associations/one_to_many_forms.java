import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import java.util.Collection;
import java.util.List;
import java.util.Set;

@Entity class Child { @Id Long id; @ManyToOne Parent1 parent; }
@Entity class Parent1 { @Id Long id; @OneToMany(mappedBy = "parent") List<Child> mapped; @OneToMany @JoinTable(name = "bag_t") List<Child> bag; @OneToMany @JoinTable(name = "set_t") Set<Child> set; @OneToMany @OrderColumn @JoinTable(name = "list_t") List<Child> list; @OneToMany @JoinColumn(name = "jc") Set<Child> joined; @OneToMany @JoinColumn(name = "jcn", nullable = false) Set<Child> joinedNotNull; @OneToMany @JoinColumn(name = "jo") @OrderColumn(name = "pos") List<Child> joinedList; @OneToMany @JoinTable(name = "jt", joinColumns = @JoinColumn(name = "p"), inverseJoinColumns = @JoinColumn(name = "c", unique = true)) Collection<Child> tabled; @OneToMany(targetEntity = Child.class) @JoinTable(name = "raw_t") List raw; }
