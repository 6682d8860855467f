import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity class Base { @Id Long id; }
@Entity class One extends Base { @Column(name = "shared") String a; }
@Entity class Two extends Base { @Column(name = "shared") String b; }
