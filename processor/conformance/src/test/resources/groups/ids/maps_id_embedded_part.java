import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import java.io.Serializable;

@Embeddable class ContractKey implements Serializable { String code; int year; }
@Entity class Contract { @EmbeddedId ContractKey id; }
@Embeddable class AnnexKey implements Serializable { ContractKey contractKey; int number; }
@Entity class Annex { @EmbeddedId AnnexKey id; @MapsId("contractKey") @ManyToOne Contract contract; }
