//: since 7.0
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

@Entity @SequenceGenerator(sequenceName = "nameless_class", allocationSize = 7) class NClass { @Id @GeneratedValue Long id; }
@Entity class NField { @Id @GeneratedValue @SequenceGenerator(initialValue = 3) Long id; }
@Entity class NField2 { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) @SequenceGenerator(sequenceName = "nf2", schema = "sq") Long id; }
