import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;

@MappedSuperclass class Audited2 { Instant created; @Column(nullable = false) String by; int count; }
@Embeddable class Audit extends Audited2 { String reason; }
@Entity class Thing { @Id Long id; Audit audit; @AttributeOverride(name = "by", column = @Column(name = "by2")) @AttributeOverride(name = "created", column = @Column(name = "c2")) @AttributeOverride(name = "reason", column = @Column(name = "r2")) @AttributeOverride(name = "count", column = @Column(name = "n2")) Audit second; }
