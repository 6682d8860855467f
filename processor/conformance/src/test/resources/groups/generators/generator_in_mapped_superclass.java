import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;

@MappedSuperclass @SequenceGenerator(name = "sup", sequenceName = "sup_seq") abstract class Sup { @Id @GeneratedValue(generator = "sup") Long id; }
@Entity class One extends Sup { }
@Entity class Two extends Sup { }
