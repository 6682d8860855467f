import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Entity class Child { @Id Long id; }
@Entity @Table(name = "par") class Parent1 { @Id Long id; @OneToMany @JoinColumn List<Child> kids; @OneToMany @JoinColumn @OnDelete(action = OnDeleteAction.CASCADE) Set<Child> cascaded; @OneToMany @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) Set<Child> loose; }
