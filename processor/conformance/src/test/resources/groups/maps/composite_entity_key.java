import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.MapKeyJoinColumns;
import java.io.Serializable;
import java.util.Map;

@Entity @IdClass(Pk.class) class K { @Id int b; @Id String a; }
class Pk implements Serializable { int b; String a; }
@Entity class E { @Id Long id; @ManyToMany @JoinTable(name = "m1") @MapKeyJoinColumns({@MapKeyJoinColumn(name = "kb", referencedColumnName = "b"), @MapKeyJoinColumn(name = "ka", referencedColumnName = "a")}) Map<K, E> named; }
