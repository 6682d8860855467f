import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;
import java.util.UUID;

@Entity class Course { @Id Long id; }
@Entity class Student { @Id UUID id; }
@Embeddable class EnrolKey implements Serializable { @ManyToOne Course course; @ManyToOne Student student; }
@Entity class Enrolment { @EmbeddedId EnrolKey key; int grade; }
