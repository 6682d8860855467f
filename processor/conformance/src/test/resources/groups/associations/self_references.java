import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import java.util.List;
import java.util.Set;

@Entity class Node { @Id Long id; @ManyToOne Node parent; @OneToMany(mappedBy = "parent") List<Node> children; @OneToOne Node twin; @ManyToMany @JoinTable(name = "edges") Set<Node> to; @ManyToMany(mappedBy = "to") Set<Node> from; @OneToMany @JoinColumn(name = "owner") List<Node> owned; }
