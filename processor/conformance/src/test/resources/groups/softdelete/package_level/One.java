package gone;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity public class One { @Id Long id; }
