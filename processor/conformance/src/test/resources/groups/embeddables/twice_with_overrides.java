import jakarta.persistence.AttributeOverride;
import jakarta.persistence.AttributeOverrides;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Embeddable class Address { String street; @Column(name = "zip", length = 5, nullable = false) String zip; int floor; }
@Entity class Person { @Id Long id; Address home; @Embedded @AttributeOverrides({@AttributeOverride(name = "street", column = @Column(name = "w_street")), @AttributeOverride(name = "zip", column = @Column(name = "w_zip", nullable = true)), @AttributeOverride(name = "floor", column = @Column(name = "w_floor", nullable = false))}) Address work; }
