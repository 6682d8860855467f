import jakarta.persistence.*;
import java.lang.annotation.*;

/** javac spells an annotated type with its annotations, and each release in another way. */
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@interface Checked {}

@Entity
class Parcel {
  @Id @GeneratedValue @Checked Long id;
  @Checked String text;
  @Version @Checked int version;
  @Enumerated(EnumType.STRING) @Checked Size size;
  @Checked byte[] picture;
  @ManyToOne @Checked Parcel around;

  enum Size { SMALL, LARGE }
}
