import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.SecondaryTable;
import java.util.List;
import java.util.UUID;

@Entity @SecondaryTable(name = "more") class Doc { @Id @Column(name = "doc_id") UUID id; @Column(table = "more") String text; @ManyToMany List<Doc> docs; }
