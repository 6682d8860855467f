import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import java.io.Serializable;

@Entity @IdClass(Pk.class) @SecondaryTable(name = "x", pkJoinColumns = {@PrimaryKeyJoinColumn(name = "x_b", referencedColumnName = "b"), @PrimaryKeyJoinColumn(name = "x_a", referencedColumnName = "a")}) class Two { @Id int a; @Id String b; @Column(table = "x") String text; }
class Pk implements Serializable { int a; String b; }
