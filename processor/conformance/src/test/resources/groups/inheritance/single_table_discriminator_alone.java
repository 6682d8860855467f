import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;

@Entity @DiscriminatorColumn class Lonely { @Id Long id; }
@Entity @Inheritance class Lonely2 { @Id Long id; }
@Entity @DiscriminatorValue("x") class Lonely3 { @Id Long id; }
