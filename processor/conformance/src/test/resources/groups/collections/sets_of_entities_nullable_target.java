//: differs [-+] (constraint|index) public.c .*fs3_id.* -- Hibernate loses the name of a constraint over one column that is unique anyway
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import jakarta.persistence.UniqueConstraint;
import java.util.List;
import java.util.Set;

@Entity class E { @Id Long id; @ManyToMany @JoinTable(name = "a", inverseJoinColumns = @JoinColumn(name = "f", nullable = true)) Set<F> fs; @OneToMany @JoinTable(name = "b", joinColumns = @JoinColumn(name = "e"), inverseJoinColumns = @JoinColumn(name = "f")) Set<F> fs2; @OneToMany @JoinTable(name = "c", uniqueConstraints = @UniqueConstraint(name = "c_uq", columnNames = "fs3_id")) List<F> fs3; }
@Entity class F { @Id Long id; }
