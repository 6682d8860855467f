import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity class Base { @Id Long id; }
class Mid extends Base { int lost; }
@Entity class Sub extends Mid { int own; }
