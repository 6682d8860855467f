import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.Map;

@Embeddable class Key { String a; int b; }
@Entity class T { @Id Long id; @ManyToOne E e; }
@Entity class E { @Id Long id; @ManyToMany @JoinTable(name = "m1") Map<Key, T> many; @OneToMany @JoinTable(name = "o1") @AttributeOverride(name = "key.a", column = @Column(name = "ka")) Map<Key, T> one; @OneToMany(mappedBy = "e") Map<Key, T> inverse; }
