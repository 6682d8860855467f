import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import org.hibernate.annotations.ColumnTransformer;

@Entity
class Holder {
  @Id Long id;
  @ColumnTransformer(read = "upper(text)", write = "lower(?)") String text;
  @ColumnTransformer(read = "amount / 100", write = "? * 100") BigDecimal amount;
}
