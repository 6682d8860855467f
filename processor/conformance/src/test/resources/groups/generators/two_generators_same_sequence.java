import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

@Entity class One { @Id @GeneratedValue(generator = "a") @SequenceGenerator(name = "a", sequenceName = "shared", allocationSize = 5) Long id; }
@Entity class Two { @Id @GeneratedValue(generator = "b") @SequenceGenerator(name = "b", sequenceName = "shared", allocationSize = 5) Long id; }
