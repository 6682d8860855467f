import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Entity class T { @Id Long id; }
@Entity class S { @Id Long id; @ManyToOne @OnDelete(action = OnDeleteAction.CASCADE) T a; @ManyToOne @OnDelete(action = OnDeleteAction.SET_NULL) T b; @ManyToOne @OnDelete(action = OnDeleteAction.RESTRICT) T c; @ManyToOne @OnDelete(action = OnDeleteAction.NO_ACTION) T d; @OneToOne @OnDelete(action = OnDeleteAction.SET_DEFAULT) T e; @ElementCollection @OnDelete(action = OnDeleteAction.CASCADE) Set<String> words; @ManyToMany @OnDelete(action = OnDeleteAction.CASCADE) List<T> ts; @ElementCollection @OnDelete(action = OnDeleteAction.CASCADE) Map<T, String> map; }
