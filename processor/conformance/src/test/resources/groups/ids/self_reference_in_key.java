import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;

@Entity @IdClass(Node.Pk.class) class Node {
  static class Pk implements Serializable { Long tree; int number; }
  @Id Long tree; @Id int number;
  @ManyToOne @JoinColumn(name = "parent_tree", referencedColumnName = "tree") @JoinColumn(name = "parent_number", referencedColumnName = "number") Node parent;
}
