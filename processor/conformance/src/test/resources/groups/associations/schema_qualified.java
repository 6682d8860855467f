import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.List;

@Entity @Table(name = "a", schema = "s1") class A { @Id Long id; @ManyToMany List<B> bs; @ManyToMany @JoinTable(name = "ab", schema = "s3") List<B> bs2; @ElementCollection List<String> words; @ElementCollection @CollectionTable(name = "cw", schema = "s3") List<String> words2; @ManyToOne B b; }
@Entity @Table(name = "b", schema = "s2") class B { @Id Long id; @OneToMany @JoinColumn(name = "b_id") List<A> as; }
