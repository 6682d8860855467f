import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;

@Entity class E { @Id Long id; enum K { A, B } @ElementCollection Set<String> set; @ElementCollection List<Integer> bag; @ElementCollection @OrderColumn List<LocalDate> list; @ElementCollection Collection<UUID> coll; @ElementCollection SortedSet<Long> sorted; @ElementCollection @Enumerated(EnumType.STRING) Set<K> enums; @ElementCollection @Column(name = "k", nullable = false) Set<K> ordinals; @ElementCollection @OrderColumn int[] numbers; @ElementCollection @OrderColumn(name = "ix") String[] strings; @ElementCollection @Column(length = 10, unique = true) Set<String> shorts; }
