import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

@Entity class Base { @Id Long id; }
@MappedSuperclass abstract class Mid extends Base { int mid; String text; }
@Entity class Sub extends Mid { int own; }
@Entity class Sub2 extends Mid { long v; }
