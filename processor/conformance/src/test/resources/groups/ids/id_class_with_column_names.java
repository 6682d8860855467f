import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinColumns;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;

@Entity @IdClass(PartKey.class) @Table(name = "parts") class Part {
  @Id @Column(name = "part_no", length = 20) String number;
  @Id @Column(name = "rev") short revision;
}
class PartKey implements Serializable { String number; short revision; }
@Entity class Stock {
  @Id Long id;
  @ManyToOne @JoinColumns({@JoinColumn(name = "p_no", referencedColumnName = "part_no"), @JoinColumn(name = "p_rev", referencedColumnName = "rev")}) Part part;
  @ManyToOne @JoinColumns({@JoinColumn(name = "o_rev", referencedColumnName = "rev"), @JoinColumn(name = "o_no", referencedColumnName = "part_no")}) Part other;
}
