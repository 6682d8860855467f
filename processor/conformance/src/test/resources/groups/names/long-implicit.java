//: refused limbeck-120 -- the sequence would have the name of the table, where Hibernate fails as well
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Column;
import java.util.List;
import java.util.Set;

@Entity
class AnEntityOfWhichTheNameIsSoLongThatWhatIsNamedAfterItGetsCut {
  @Id @GeneratedValue Long id;
  @Column(unique = true) String something;
  @Column(unique = true) String somethingElse;
  @ElementCollection List<String> elementsWithALongNameToo;
  @ManyToMany Set<AnotherEntityOfWhichTheNameIsSoLongThatWhatIsNamedAfterItGetsCut> others;
}

@Entity
class AnotherEntityOfWhichTheNameIsSoLongThatWhatIsNamedAfterItGetsCut {
  @Id @GeneratedValue Long id;
}
