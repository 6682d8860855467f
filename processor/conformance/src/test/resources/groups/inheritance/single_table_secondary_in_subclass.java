import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.UniqueConstraint;

@Entity class Base { @Id Long id; }
@Entity @SecondaryTable(name = "sub_extra", pkJoinColumns = @PrimaryKeyJoinColumn(name = "sub_id"), uniqueConstraints = @UniqueConstraint(columnNames = "code")) class Sub extends Base { @Column(table = "sub_extra") String code; @Column(table = "sub_extra", nullable = false) int need; int here; @ManyToOne @JoinColumn(table = "sub_extra", name = "base_ref") Base base; }
