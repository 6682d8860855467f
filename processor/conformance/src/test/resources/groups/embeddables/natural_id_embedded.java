import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.NaturalId;

@Embeddable class Code { String series; int no; }
@Entity class Doc { @Id Long id; @NaturalId @Embedded Code code; String text; }
