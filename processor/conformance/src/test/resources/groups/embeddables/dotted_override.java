import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Embeddable class City { String name; @Column(length = 3) String code; }
@Embeddable class Address { String street; City city; }
@Entity class Person { @Id Long id; Address a; @AttributeOverride(name = "street", column = @Column(name = "b_street")) @AttributeOverride(name = "city.name", column = @Column(name = "b_city", length = 7)) @AttributeOverride(name = "city.code", column = @Column(name = "b_code")) Address b; }
