import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import org.hibernate.annotations.Check;

@Entity
@Check(constraints = "id > 0")
class Root {
  @Id Long id;
}

@Entity
@Check(constraints = "number > 0")
class Child extends Root {
  int number;
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@Check(constraints = "id > 0")
class Parent {
  @Id Long id;
}

@Entity
@Check(name = "of_joined", constraints = "number > 0")
class Joined extends Parent {
  @Check(constraints = "number < 7") int number;
}
