import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.CurrentTimestamp;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.SourceType;
import org.hibernate.annotations.UpdateTimestamp;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.generator.EventType;

@Entity
class Holder {
  @Id Long id;
  @Generated int trigger1;
  @Generated(sql = "now()") Instant byDefault;
  @Generated(event = {EventType.INSERT, EventType.UPDATE}, writable = true) String written;
  @CreationTimestamp Instant created;
  @UpdateTimestamp LocalDateTime updated;
  @CurrentTimestamp OffsetDateTime current;
  @CurrentTimestamp(source = SourceType.VM) @Column(nullable = false) java.util.Date vm;
  @UuidGenerator UUID uuid;
}
