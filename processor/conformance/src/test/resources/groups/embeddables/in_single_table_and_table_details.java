import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.LocalDate;

@Embeddable class Period { @Column(name = "from_day") LocalDate from; @Column(name = "to_day") LocalDate to; }
@Entity @Table(indexes = @Index(name = "ix_period", columnList = "from_day, to_day desc"), uniqueConstraints = @UniqueConstraint(columnNames = {"from_day", "name"})) class Event { @Id Long id; String name; Period period; }
