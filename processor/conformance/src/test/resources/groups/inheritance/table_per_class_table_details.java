import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) @Table(name = "b", uniqueConstraints = @UniqueConstraint(name = "b_uq", columnNames = {"one", "two"}), indexes = @Index(name = "b_ix", columnList = "one")) class Base { @Id Long id; String one; String two; }
@Entity @Table(name = "s") class Sub extends Base { @Column(nullable = false) String three; }
