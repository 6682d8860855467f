//: refused limbeck-102 -- Hibernate fails at a foreign key inside a composite type
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.Struct;

@Entity
class Holder {
  @Id Long id;
  Link link;
}

@Embeddable
@Struct(name = "link_type")
class Link {
  int number;
  @ManyToOne Holder target;
}
