//: since 7.0
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import java.util.List;

@Entity class E { @Id Long id; @Column(unique = true) String code; @ElementCollection @CollectionTable(name = "w", joinColumns = @JoinColumn(name = "e_code", referencedColumnName = "code")) List<String> words; @OneToMany @JoinColumn(name = "e_code", referencedColumnName = "code") List<F> fs; @ManyToMany @JoinTable(name = "ef", joinColumns = @JoinColumn(name = "ec", referencedColumnName = "code"), inverseJoinColumns = @JoinColumn(name = "f")) List<F> many; }
@Entity class F { @Id Long id; }
