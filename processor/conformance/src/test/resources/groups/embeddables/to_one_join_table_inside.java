import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToOne;

@Embeddable class Link { @ManyToOne @JoinTable(name = "linked") Person to; }
@Entity class Person { @Id Long id; Link link; }
