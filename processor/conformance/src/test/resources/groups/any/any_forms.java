//: since 6.6
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.util.UUID;
import org.hibernate.annotations.Any;
import org.hibernate.annotations.AnyDiscriminator;
import org.hibernate.annotations.AnyDiscriminatorValue;
import org.hibernate.annotations.AnyKeyJavaClass;

@Entity class A { @Id Long id; @Any @AnyKeyJavaClass(Long.class) @JoinColumn(name = "ref_id") Object plain; @Any @AnyDiscriminator(DiscriminatorType.STRING) @AnyDiscriminatorValue(discriminator = "B", entity = B.class) @AnyKeyJavaClass(Long.class) @Column(name = "ref_type") @JoinColumn(name = "ref2") Object named; @Any(optional = false) @AnyKeyJavaClass(Integer.class) @Column(name = "t3", length = 5) @JoinColumn(name = "r3") Object required; @Any @AnyDiscriminator(DiscriminatorType.INTEGER) @AnyDiscriminatorValue(discriminator = "1", entity = B.class) @AnyDiscriminatorValue(discriminator = "2", entity = A.class) @AnyKeyJavaClass(UUID.class) @JoinColumn(name = "r4") @Column(name = "t4") Object ints; }
@Entity class B { @Id Long id; }
