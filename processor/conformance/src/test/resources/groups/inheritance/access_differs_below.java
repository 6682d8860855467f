import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;

@Entity @Inheritance(strategy = InheritanceType.JOINED) class Base { @Id Long id; String field; }
@Entity @Access(AccessType.PROPERTY) class Sub extends Base { private int hidden; @Column(name = "seen") int getVisible() { return hidden; } void setVisible(int v) { hidden = v; } }
