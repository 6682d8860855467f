import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Set;

@Entity @Table(name = "`Or der`", schema = "`My Schema`") class O { @Id @Column(name = "`The Id`") Long id; @ManyToOne @JoinColumn(name = "`Pa Rent`") O parent; @ManyToMany @JoinTable(name = "`Jo in`", joinColumns = @JoinColumn(name = "`L`"), inverseJoinColumns = @JoinColumn(name = "`R`")) Set<O> os; @ElementCollection @CollectionTable(name = "`El`") @Column(name = "`V al`") Set<String> words; @ManyToOne O plain; @ElementCollection List<String> dflt; @ManyToMany List<O> dfltOs; @OneToMany @JoinColumn(name = "\"Dq\"") List<O> dq; }
@Entity class P { @Id Long id; @ManyToOne O o; @ManyToMany List<O> os; @OneToOne @JoinColumn(referencedColumnName = "`The Id`") O byName; }
