import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;

@Entity @Inheritance(strategy = InheritanceType.JOINED) @SecondaryTable(name = "base_more") class Base { @Id Long id; @Column(table = "base_more") String more; }
@Entity @SecondaryTable(name = "sub_more", pkJoinColumns = @PrimaryKeyJoinColumn(name = "sub_ref")) class Sub extends Base { @Column(table = "sub_more") String sub; }
