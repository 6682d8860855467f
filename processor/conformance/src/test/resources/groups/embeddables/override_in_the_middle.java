import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Embeddable class City { String name; String code; }
@Embeddable class Address { @AttributeOverride(name = "name", column = @Column(name = "mid_name")) City city; }
@Entity class Person { @Id Long id; @AttributeOverride(name = "city.code", column = @Column(name = "outer_code")) Address a; }
