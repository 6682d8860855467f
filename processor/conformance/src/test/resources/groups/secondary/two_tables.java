import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.UniqueConstraint;

@Entity @SecondaryTable(name = "more") @SecondaryTable(name = "most", pkJoinColumns = @PrimaryKeyJoinColumn(name = "ref", referencedColumnName = "id"), foreignKey = @ForeignKey(name = "most_fk"), indexes = @Index(columnList = "deep"), uniqueConstraints = @UniqueConstraint(name = "most_uq", columnNames = {"deep", "flat"})) class Doc { @Id Long id; @Column(table = "more") String text; @Column(table = "most") int deep; @Column(table = "most", nullable = false, unique = true) String flat; }
