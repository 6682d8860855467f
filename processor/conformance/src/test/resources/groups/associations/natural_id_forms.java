import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.hibernate.annotations.NaturalId;

@Entity class A { @Id Long id; @NaturalId String code; }
@Entity class B { @Id Long id; @NaturalId(mutable = true) String z; @NaturalId int y; @NaturalId @ManyToOne A a; }
@MappedSuperclass class Sup { @Id Long id; @NaturalId UUID nat; }
@Entity class C extends Sup { @NaturalId String own; }
@Entity class D extends Sup { @Column(unique = true) String other; }
@Entity class F { @Id Long id; @NaturalId @Column(unique = true) String twice; }
