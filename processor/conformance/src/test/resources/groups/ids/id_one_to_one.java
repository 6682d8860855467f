import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;

@Entity class Company { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id; }
@Entity class Address { @Id @OneToOne Company company; String street; }
@Entity class Note { @Id @OneToOne @JoinColumn(name = "addr") Address address; }
@Entity class Many { @Id @ManyToOne Company company; }
