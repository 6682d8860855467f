import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;

@Entity @IdClass(Multi.Pk.class) class Multi { static class Pk implements Serializable { Long a; String b; } @Id @GeneratedValue Long a; @Id String b; }
@Embeddable class GenKey implements Serializable { @GeneratedValue(strategy = GenerationType.SEQUENCE) Long n; String s; }
@Entity class EmbeddedGen { @EmbeddedId GenKey key; }
