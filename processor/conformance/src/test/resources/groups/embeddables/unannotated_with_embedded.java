import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

class Loose { String a; int b; }
@Entity class Holder { @Id Long id; @Embedded Loose loose; }
