import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.List;
import java.util.Set;
import java.util.UUID;

@Entity @Table(name = "lft") class Left { @Id Long id; @ManyToMany Set<Right> rights; @ManyToMany @JoinTable(name = "named") List<Right> bag; @ManyToMany @JoinTable(name = "jt", joinColumns = @JoinColumn(name = "l"), inverseJoinColumns = @JoinColumn(name = "r"), foreignKey = @ForeignKey(name = "fk_l"), inverseForeignKey = @ForeignKey(name = "fk_r"), indexes = @Index(columnList = "r"), uniqueConstraints = @UniqueConstraint(columnNames = {"l", "r"})) Set<Right> full; @ManyToMany @OrderColumn @JoinTable(name = "ordered") List<Right> ordered; }
@Entity @Table(name = "rgt") class Right { @Id UUID id; @ManyToMany(mappedBy = "rights") Set<Left> lefts; @ManyToMany(mappedBy = "bag") List<Left> lefts2; }
