import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Embeddable record Point(int x, @Column(name = "yy") Integer y, @Basic(optional = false) String label) {}
@Embeddable class Line { @AttributeOverride(name = "x", column = @Column(name = "x1")) @AttributeOverride(name = "y", column = @Column(name = "y1")) @AttributeOverride(name = "label", column = @Column(name = "l1")) Point from; Point to; }
@Entity class Figure { @Id Long id; Line line; }
