import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.UniqueConstraint;
import java.util.List;
import java.util.Set;

@Entity class E { @Id Long id; @ElementCollection @CollectionTable(name = "tags", schema = "s1", joinColumns = @JoinColumn(name = "owner", foreignKey = @ForeignKey(name = "fk_own")), indexes = {@Index(name = "ix_tag", columnList = "tag"), @Index(columnList = "owner, tag", unique = true)}, uniqueConstraints = @UniqueConstraint(name = "uq_tag", columnNames = {"owner", "tag"})) @Column(name = "tag") List<String> tags; @ElementCollection @CollectionTable(name = "nums", foreignKey = @ForeignKey(name = "fk_nums")) Set<Integer> nums; }
