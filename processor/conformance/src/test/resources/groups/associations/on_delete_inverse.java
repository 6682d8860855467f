import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.List;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Entity class T { @Id Long id; @OneToMany(mappedBy = "t") @OnDelete(action = OnDeleteAction.CASCADE) List<S> ss; }
@Entity class S { @Id Long id; @ManyToOne T t; }
