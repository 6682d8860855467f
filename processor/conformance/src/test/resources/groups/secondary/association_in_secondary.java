import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SecondaryTable;

@Entity @SecondaryTable(name = "links") class Doc { @Id Long id; @ManyToOne @JoinColumn(table = "links", name = "to_doc", nullable = false) Doc to; @OneToOne @JoinColumn(table = "links") Doc next; @ManyToOne(optional = false) @JoinColumn(table = "links", foreignKey = @ForeignKey(name = "fk_third")) Doc third; }
