import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;

@Entity class A { @Id Long id; @TenantId String tenant; }
@Entity class B { @Id Long id; @TenantId @Column(name = "t_id", length = 10) String tenant; @PartitionKey int region; }
@Entity class C { @Id Long id; @PartitionKey String part; @PartitionKey @Column(name = "p2") LocalDate day; }
@Entity class D { @EmbeddedId Key key; @PartitionKey @ManyToOne A a; @ElementCollection List<String> words; }
@Embeddable class Key implements Serializable { int x; int y; }
