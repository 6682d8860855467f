package hib;

import jakarta.persistence.*;
import java.time.Instant;
import java.util.*;
import org.hibernate.annotations.*;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.Comment;

@Entity
@Check(constraints = "low <= high")
@Comment("Bounds of a thing")
class Range {
  @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Integer id;

  @ColumnDefault("0")
  int low;

  @Check(constraints = "high > 0")
  int high;

  @Comment("As people call it")
  @Collate("C")
  String name;

  @GeneratedColumn("high - low")
  int width;

  @NaturalId String region;
  @NaturalId String code;

  @Column(nullable = false, columnDefinition = "varchar(30) default 'new'")
  String state;

  @ManyToOne
  @OnDelete(action = OnDeleteAction.CASCADE)
  Range parent;

  @ManyToOne
  @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  Range loose;

  @ElementCollection
  @OnDelete(action = OnDeleteAction.CASCADE)
  List<String> tags = new ArrayList<>();
}
