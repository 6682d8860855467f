import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.MappedSuperclass;
import org.hibernate.annotations.Comment;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@Comment("the root")
class Root {
  @Id Long id;
}

@Entity
@Comment("the child")
class Child extends Root {
  @Comment("of the child") String text;
}

@Entity
@Comment("single")
class Single {
  @Id Long id;
}

@Entity
@Comment("the part of single")
class Part extends Single {
  @Comment("of the part") String text;
}

@MappedSuperclass
@Comment("ignored")
class Base {
  @Comment("inherited") String inherited;
}

@Entity
class Heir extends Base {
  @Id Long id;
}
