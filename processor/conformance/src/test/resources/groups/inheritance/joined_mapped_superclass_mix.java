import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import jakarta.persistence.Version;

@MappedSuperclass abstract class Root { @Id Long id; @Version int version; }
@Entity @Inheritance(strategy = InheritanceType.JOINED) abstract class Base extends Root { String base; }
@MappedSuperclass abstract class Mid extends Base { @Column(unique = true) String mid; }
@Entity class Leaf1 extends Mid { int one; }
@Entity @Table(uniqueConstraints = @UniqueConstraint(columnNames = {"mid", "two"}), indexes = @Index(columnList = "two desc")) class Leaf2 extends Mid { int two; }
