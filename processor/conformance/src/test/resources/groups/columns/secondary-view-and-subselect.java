//: differs - (column|view|table) public.seen.* -- views are not in the model yet, of which a warning tells
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Subselect;
import org.hibernate.annotations.View;

@Entity
@Subselect("select 1 as id")
class Selected {
  @Id Long id;
  String text;
}

@Entity
@View(query = "select h.id, h.text from Holder h")
class Seen {
  @Id Long id;
  String text;
}

@Entity
class Holder {
  @Id Long id;
  String text;
}
