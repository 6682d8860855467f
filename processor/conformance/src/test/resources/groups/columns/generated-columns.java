//: differs [7.4..7.4] [+-] column public.holder \w+ (integer|boolean|character varying\(5\)) (stored|virtual) default .* -- Hibernate stores the value or not by the release of PostgreSQL, which entities do not know
//: differs [7.2..7.3] [+-] column public.holder \w+ (integer|boolean|character varying\(5\))( not null)? (stored|virtual) default .* -- Hibernate stores the value or not by the release of PostgreSQL, which entities do not know
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.GeneratedColumn;

@Entity
class Holder {
  @Id Long id;
  int width;
  @Column(nullable = false) int height;
  @GeneratedColumn("width * 2") int area;
  @GeneratedColumn("width * 3") @Column(nullable = false, name = "triple") Integer triple;
  @GeneratedColumn("'a' || 'b'") @Column(length = 5) String text;
  @GeneratedColumn("width > 3") boolean wide;
}
