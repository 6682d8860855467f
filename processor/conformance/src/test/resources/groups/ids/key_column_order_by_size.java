import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

@Embeddable class Wide implements Serializable { @Column(length = 300) String text; boolean flag; short small; long big; UUID uuid; BigDecimal amount; LocalDate day; Instant at; @Column(length = 5) String shortText; double d; @Column(precision = 5, scale = 2) BigDecimal little; }
@Entity class WideKey { @EmbeddedId Wide id; }
@Entity class WideRef { @Id Long id; @ManyToOne WideKey wide; }
