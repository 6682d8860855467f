import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

@Entity class U1 { @Id @UuidGenerator UUID id; }
@Entity class U2 { @Id @UuidGenerator(style = UuidGenerator.Style.TIME) String id; }
@Entity class U3 { @Id Long id; @UuidGenerator UUID token; }
