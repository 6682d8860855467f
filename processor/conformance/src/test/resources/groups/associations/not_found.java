import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.util.List;
import org.hibernate.annotations.NotFound;
import org.hibernate.annotations.NotFoundAction;

@Entity class T { @Id Long id; }
@Entity class S { @Id Long id; @ManyToOne @NotFound(action = NotFoundAction.IGNORE) T a; @ManyToOne(optional = false) @NotFound(action = NotFoundAction.EXCEPTION) T b; @ManyToMany @NotFound(action = NotFoundAction.IGNORE) List<T> ts; }
