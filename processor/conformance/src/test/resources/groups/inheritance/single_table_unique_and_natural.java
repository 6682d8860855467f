import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.NaturalId;

@Entity class Base { @Id Long id; @NaturalId String code; }
@Entity class Sub extends Base { @Column(unique = true) String email; @OneToOne Base partner; @Column(nullable = false) String strict; @ColumnDefault("7") int seven; }
