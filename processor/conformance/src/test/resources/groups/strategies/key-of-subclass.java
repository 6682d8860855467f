import jakarta.persistence.*;
import java.util.*;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class Parcel {
  @Id @GeneratedValue Long id;
  @ManyToOne Letter before;
}

@Entity
@PrimaryKeyJoinColumn(name = "letterKey")
class Letter extends Parcel {
  int stamps;
}

@Entity
class Customer {
  @Id @GeneratedValue Long id;
  @OneToMany Set<Letter> letters;
  @OneToMany @JoinColumn Set<Letter> sent;
  @ManyToMany @JoinTable(name = "Answers") Map<Letter, Letter> answers;
  @ManyToOne Letter last;
}
