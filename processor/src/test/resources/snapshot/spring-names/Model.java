package spring;

import jakarta.persistence.*;
import java.util.*;

@Entity
@Table(
    uniqueConstraints = @UniqueConstraint(columnNames = {"firstName", "lastName"}),
    indexes = @Index(columnList = "lastName, createdAt desc"))
class UserAccount {
  @Id @GeneratedValue Long userId;
  String firstName;
  String lastName;
  java.time.Instant createdAt;
  String x1Y2;
  String someURL;
  @Column(name = "MixedCase") String mixed;
  @Column(name = "\"KeptCase\"") String kept;
  @ManyToOne UserAccount invitedBy;
  @ManyToMany Set<UserGroup> userGroups = new HashSet<>();
  @ElementCollection Map<String, String> extraFields = new HashMap<>();
}

@Entity
class UserGroup {
  @Id @GeneratedValue Long groupId;
}
