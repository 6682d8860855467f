//: since 7.0
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.EmbeddedColumnNaming;

@Embeddable class Address { String street; @Column(name = "postcode") String zip; Geo geo; }
@Embeddable class Geo { double lat; double lon; }
@Entity class Person { @Id Long id; @EmbeddedColumnNaming Address home; @EmbeddedColumnNaming("w_%s") Address work; @EmbeddedColumnNaming("%s_x") @AttributeOverride(name = "street", column = @Column(name = "explicit")) Address third; }
