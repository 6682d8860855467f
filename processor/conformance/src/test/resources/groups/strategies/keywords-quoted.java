//: hibernate hibernate.auto_quote_keyword=true
//: javac -Alimbeck.autoQuoteKeyword=true
import jakarta.persistence.*;
import java.util.*;

@Entity
class Order {
  @Id @GeneratedValue Long id;
  @Column(name = "Table") int limit;
  @ManyToOne User user;
  @ElementCollection Set<String> group;
}

@Entity
@Table(indexes = @Index(columnList = "Check"))
class User {
  @Id @GeneratedValue Long id;
  @Column(name = "Check") int check;
}
