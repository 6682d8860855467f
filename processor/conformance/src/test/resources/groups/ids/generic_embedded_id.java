import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.io.Serializable;

@Embeddable class DocKey implements Serializable { String series; int no; }
@MappedSuperclass abstract class Doc<K extends Serializable> { @EmbeddedId K key; }
@Entity class Invoice extends Doc<DocKey> { }
@Entity class InvoiceLine { @Id Long id; @ManyToOne Invoice invoice; }
