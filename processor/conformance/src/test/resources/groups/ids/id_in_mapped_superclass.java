import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

@MappedSuperclass abstract class Base { @Id @GeneratedValue Long id; @Version Long version; }
@MappedSuperclass abstract class Named extends Base { @Column(nullable = false) String name; }
@Entity class Alpha extends Named { int a; }
@Entity @AttributeOverride(name = "id", column = @Column(name = "beta_id")) @AttributeOverride(name = "name", column = @Column(name = "title")) class Beta extends Named { @ManyToOne Alpha alpha; @ManyToOne Beta beta; }
