import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SecondaryTable;

@MappedSuperclass @SecondaryTable(name = "more") class Sup { @Id Long id; }
@Entity @SecondaryTable(name = "more2") class Doc extends Sup { @Column(table = "more2") String text; }
