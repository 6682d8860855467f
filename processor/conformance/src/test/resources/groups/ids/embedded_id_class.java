import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;

@Embeddable class OrderKey implements Serializable { String shop; long number; @Column(name = "yr") int year; }
@Entity class ShopOrder { @EmbeddedId OrderKey key; }
@Entity class Refund { @Id Long id; @ManyToOne ShopOrder order1; @ManyToOne(optional = false) ShopOrder order2; }
