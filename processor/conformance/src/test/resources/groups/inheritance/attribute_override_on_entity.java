import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.AttributeOverrides;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;

@MappedSuperclass class Sup { @Column(name = "n", nullable = false, length = 9) String name; @ManyToOne Target2 target; @Embedded Box box; }
@Embeddable class Box { int w; int h; @Column(name = "deep") long depth; }
@Entity class Target2 { @Id Long id; }
@Entity @AttributeOverrides({@AttributeOverride(name = "name", column = @Column(name = "nn")), @AttributeOverride(name = "box.w", column = @Column(name = "width", nullable = false))}) @AssociationOverride(name = "target", joinColumns = @JoinColumn(name = "tgt", nullable = false)) class One extends Sup { @Id Long id; }
@Entity class Two extends Sup { @Id Long id; }
