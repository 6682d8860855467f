import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.Map;

@Embeddable class Key { String a; @Column(name = "bb") int b; }
@Embeddable class Val { String x; @Column(nullable = false) int y; @ManyToOne T t; }
@Entity class T { @Id Long id; }
@Entity class E { @Id Long id; @ElementCollection Map<String, Val> vals; @ElementCollection Map<Key, String> keys; @ElementCollection Map<Key, Val> both; @ElementCollection @AttributeOverride(name = "key.a", column = @Column(name = "ka")) @AttributeOverride(name = "key.b", column = @Column(name = "kb")) @AttributeOverride(name = "value.x", column = @Column(name = "vx")) @AttributeOverride(name = "value.y", column = @Column(name = "vy")) Map<Key, Val> over; }
