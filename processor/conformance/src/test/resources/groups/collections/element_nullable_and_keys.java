import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.UniqueConstraint;
import java.util.List;
import java.util.Set;

@Entity class E { @Id Long id; @ElementCollection @Column(nullable = false) Set<String> strict; @ElementCollection @Column(nullable = false) List<String> strictBag; @ElementCollection @CollectionTable(uniqueConstraints = @UniqueConstraint(columnNames = {"E_id", "words"})) @Column(nullable = false) Set<String> words; @ElementCollection @CollectionTable(name = "t2", uniqueConstraints = @UniqueConstraint(name = "t2_uq", columnNames = {"v", "e"}), joinColumns = @JoinColumn(name = "e")) @Column(name = "v", nullable = false) Set<String> reversed; }
