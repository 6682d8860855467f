//: differs [7.0..7.4] [-+] (constraint|index) public.country .*code.* -- Hibernate loses the name of a constraint over one column that is unique anyway
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.List;
import org.hibernate.annotations.NaturalId;

@Entity @Table(uniqueConstraints = @UniqueConstraint(name = "code_uq", columnNames = "code")) class Country { @Id Long id; String code; @Column(unique = true) String iso; @NaturalId String nat; }
@Entity class City { @Id Long id; @ManyToOne @JoinColumn(referencedColumnName = "code") Country country; @ManyToOne @JoinColumn(referencedColumnName = "iso") Country byIso; @ManyToOne @JoinColumn(referencedColumnName = "nat") Country byNat; @ManyToMany @JoinTable(name = "cc", joinColumns = @JoinColumn(name = "cid"), inverseJoinColumns = @JoinColumn(name = "cc", referencedColumnName = "iso")) List<Country> countries; }
