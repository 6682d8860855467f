import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Comment("a holder")
class Holder {
  @Id @Comment("its id") Long id;
  @Comment("a text") String text;
  @Comment("a parent") @ManyToOne Holder parent;
  @Comment("a twin") @OneToOne Holder twin;
  @Comment("elements") @ElementCollection List<String> elements;
  @Comment("many") @ManyToMany List<Holder> many;
  @Comment("a version") @Version int version;
  @Comment("a part") @Embedded Part part;
  @Comment("array") String[] texts;
  @Comment("json") @JdbcTypeCode(SqlTypes.JSON) Map<String, String> json;
}

@Embeddable
class Part {
  @Comment("inside") String inside;
}
