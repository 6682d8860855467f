//: since 7.0
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.SoftDeleteType;

@Entity @SoftDelete(strategy = SoftDeleteType.TIMESTAMP) class A { @Id Long id; }
@Entity @SoftDelete(strategy = SoftDeleteType.TIMESTAMP, columnName = "gone_at") class B { @Id Long id; }
