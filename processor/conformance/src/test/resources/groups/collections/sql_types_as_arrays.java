import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Set;

@Entity class E { @Id Long id; String[] texts; int[] ints; List<String> list; Set<Integer> set; byte[] bytes; }
