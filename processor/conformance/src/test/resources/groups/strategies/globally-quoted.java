//: hibernate hibernate.globally_quoted_identifiers=true
//: javac -Alimbeck.globallyQuotedIdentifiers=true
import jakarta.persistence.*;
import java.util.*;

@Entity
@Table(
    uniqueConstraints = @UniqueConstraint(name = "OneByNumber", columnNames = {"byNumber", "plain"}),
    indexes = {@Index(columnList = "nickName"), @Index(columnList = "nickName, id", unique = true), @Index(name = "ByRank", columnList = "rank")})
class Customer {
  @Id @GeneratedValue Long id;
  @Column(unique = true) String nickName;
  @ManyToOne Customer referredBy;
  @ElementCollection Set<String> tags;
  @ManyToMany Set<Parcel> parcels;
  @Enumerated(EnumType.STRING) Rank rank;
  Rank byNumber;
  @Column(columnDefinition = "text") String plain;
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class Parcel {
  @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
  @ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = "ToCustomer")) Customer receiver;
}

@Entity
class Letter extends Parcel {
  int stamps;
  @ElementCollection @CollectionTable(foreignKey = @ForeignKey(name = "ToLetter")) Set<String> lines;
}

enum Rank {
  LOW,
  HIGH
}
