import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

@Entity
class Uuid {
  @Id @UuidGenerator UUID id;
}

@Entity
class UuidText {
  @Id @UuidGenerator(style = UuidGenerator.Style.TIME) String id;
}

@Entity
class Generated1 {
  @Id @GeneratedValue(strategy = GenerationType.UUID) UUID id;
}

@Entity
class Assigned {
  @Id String id;
}
