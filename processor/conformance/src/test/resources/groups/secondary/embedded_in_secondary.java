import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.SecondaryTable;

@Embeddable class Box { @Column(table = "boxes") int w; @Column(table = "boxes", nullable = false) int h; }
@Entity @SecondaryTable(name = "boxes") class Doc { @Id Long id; @Embedded Box box; }
