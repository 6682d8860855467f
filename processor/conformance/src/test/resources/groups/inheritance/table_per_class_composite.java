import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;

@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) class Base { @EmbeddedId Key key; }
@Embeddable class Key implements Serializable { int b; String a; }
@Entity class Sub extends Base { @ManyToOne Base other; @ManyToOne Sub same; }
