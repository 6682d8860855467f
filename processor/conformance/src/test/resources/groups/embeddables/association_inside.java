import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;

@Entity class Country { @Id String code; }
@Embeddable class Address { String street; @ManyToOne Country country; @ManyToOne(optional = false) @JoinColumn(name = "birth") Country birth; @OneToOne Country only; }
@Entity class Person { @Id Long id; Address a; @Embedded @AttributeOverride(name = "street", column = @Column(name = "s2")) @AssociationOverride(name = "country", joinColumns = @JoinColumn(name = "c2")) @AssociationOverride(name = "birth", joinColumns = @JoinColumn(name = "b2", nullable = true), foreignKey = @ForeignKey(name = "fk_b2")) @AssociationOverride(name = "only", joinColumns = @JoinColumn(name = "o2")) Address b; }
