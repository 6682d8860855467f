package problems;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.CollectionType;
import org.hibernate.usertype.UserCollectionType;

@Entity
class User {
  @Id Long id;

  @Column(length = 0)
  String nick;

  @Column(precision = 3)
  java.time.Instant seen;

  Object anything;

  @Column(columnDefinition = "varchar(20) compression lz4")
  String squeezed;

  @ManyToOne String friend;

  @ManyToOne
  @JoinColumn(name = "x", referencedColumnName = "nothing")
  Group group;

  @ManyToMany Set<Group> groups = new HashSet<>();
  @ManyToMany Set<Group> otherGroups = new HashSet<>();

  @SuppressWarnings("limbeck-113")
  String order;
}

@Entity
@Table(name = "groups", indexes = @Index(columnList = "missing"))
class Group {
  @Id Long id;
  @ElementCollection @CollectionType(type = UserCollectionType.class) Set<String> odd;
}

@Entity
@Table(
    uniqueConstraints = {
      @UniqueConstraint(name = "same", columnNames = "a"),
      @UniqueConstraint(name = "same", columnNames = "b")
    })
class Clash {
  @Id Long id;
  String a;
  String b;
}

@Entity
class Nameless {
  String text;
}

@Entity
class Egg {
  @Id @OneToOne Hen hen;
}

@Entity
class Hen {
  @Id @OneToOne Egg egg;
}

@Entity
class Shape {
  @Id Long id;
}

@Entity
class Circle extends Shape {
  @Column(nullable = false)
  Double radius;
}
