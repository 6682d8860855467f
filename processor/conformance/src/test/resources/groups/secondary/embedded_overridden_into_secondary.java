import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.SecondaryTable;

@Embeddable class Box { int w; int h; }
@Entity @SecondaryTable(name = "boxes") class Doc { @Id Long id; @Embedded @AttributeOverride(name = "w", column = @Column(table = "boxes", name = "bw")) @AttributeOverride(name = "h", column = @Column(table = "boxes", name = "bh")) Box box; Box own; }
