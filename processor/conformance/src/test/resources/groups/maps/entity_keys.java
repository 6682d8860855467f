import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.OneToMany;
import java.util.Map;

@Entity class K { @Id @Column(name = "kid") Long id; }
@Entity class T { @Id Long id; }
@Entity class E { @Id Long id; @ElementCollection Map<K, String> plain; @ElementCollection @MapKeyJoinColumn(name = "k_ref", foreignKey = @ForeignKey(name = "fk_k")) Map<K, String> named; @ManyToMany @JoinTable(name = "m2m") Map<K, T> many; @ManyToMany @MapKeyJoinColumn(name = "kk", nullable = false) @JoinTable(name = "m2m2") Map<K, T> many2; @OneToMany @JoinTable(name = "o2m") Map<K, T> one; @OneToMany @JoinColumn(name = "e_ref") Map<K, T> joined; @OneToMany @JoinColumn(name = "e_ref2") @MapKeyJoinColumn(name = "kj") Map<K, T> joined2; }
