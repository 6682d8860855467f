import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;

@Entity @Inheritance(strategy = InheritanceType.JOINED) class Party { @Id @GeneratedValue Long id; String name; }
@Entity class Person extends Party { int age; @ManyToOne(optional = false) Party boss; }
@Entity @Table(name = "staff") @PrimaryKeyJoinColumn(name = "person_id") class Employee extends Person { @Column(nullable = false) BigDecimal salary; }
@Entity class Org extends Party { @OneToMany(mappedBy = "org") List<Contact> contacts; }
@Entity class Contact { @Id Long id; @ManyToOne Org org; @ManyToOne Employee employee; @OneToOne Person person; }
