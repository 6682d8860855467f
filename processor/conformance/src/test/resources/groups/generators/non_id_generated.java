import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDateTime;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.CurrentTimestamp;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.UpdateTimestamp;

@Entity class Plain { @Id Long id; @Generated Long computed; @CreationTimestamp Instant made; @UpdateTimestamp LocalDateTime changed; @CurrentTimestamp Instant now; }
