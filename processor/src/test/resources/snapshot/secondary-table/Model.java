package sec;

import jakarta.persistence.*;
import java.util.*;

@Entity
@Table(name = "users", comment = "People", check = @CheckConstraint(name = "users_age", constraint = "age > 0"))
@SecondaryTable(name = "user_details", pkJoinColumns = @PrimaryKeyJoinColumn(name = "user_id"))
@SecondaryTable(name = "user_photo")
class User {
  @Id Long id;
  Integer age;

  @Column(table = "user_details", nullable = false)
  String bio;

  @Column(table = "user_photo")
  byte[] photo;

  @Column(check = @CheckConstraint(constraint = "length(nick) > 2"), comment = "Short name", unique = true)
  String nick;

  @ManyToOne
  @JoinTable(name = "user_team")
  Team team;

  @OneToOne
  @JoinTable
  Team home;

  @ManyToOne
  @JoinColumn(table = "user_details", name = "boss_id")
  User boss;
}

@Entity
class Team {
  @Id Long id;
}
