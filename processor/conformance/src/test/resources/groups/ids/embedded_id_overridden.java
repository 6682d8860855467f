import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;

@Embeddable class Pair implements Serializable { Long one; @Column(length = 10) String two; }
@Entity class A { @EmbeddedId @AttributeOverride(name = "one", column = @Column(name = "a_one")) @AttributeOverride(name = "two", column = @Column(name = "a_two", length = 40)) Pair key; }
@Entity class B { @EmbeddedId Pair key; @ManyToOne A a; }
