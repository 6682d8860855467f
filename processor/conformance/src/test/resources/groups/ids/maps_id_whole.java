import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;

@Entity class Person { @Id @GeneratedValue Long id; }
@Entity class Passport { @Id Long id; @OneToOne @MapsId Person person; }
@Entity class Visa { @Id Long personId; @MapsId @OneToOne @JoinColumn(name = "holder") Person holder; }
@Entity class Stamp { @Id Long id; @MapsId @ManyToOne Person person; @ManyToOne Passport passport; }
