import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;
import java.util.List;

@Embeddable class Key implements Serializable { String series; long number; }
@Entity @Inheritance(strategy = InheritanceType.JOINED) abstract class Doc { @EmbeddedId Key key; }
@Entity class Letter extends Doc { }
@Entity class Memo extends Letter { @ManyToOne Doc about; @ElementCollection List<String> lines; }
