//: since 7.2
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.SecondaryTable;
import org.hibernate.annotations.EmbeddedTable;

@Embeddable class Box { int w; int h; }
@Entity @SecondaryTable(name = "boxes") class Doc { @Id Long id; @EmbeddedTable("boxes") @Embedded Box box; String text; }
