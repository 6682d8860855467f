//: differs - comment public.detail_type.commented .* -- a comment on a composite type's attribute is not in the model
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Struct;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.YesNoConverter;

@Entity
class Holder {
  @Id Long id;
  Detail detail;
}

@Embeddable
@Struct(name = "detail_type")
class Detail {
  @Column(unique = true, nullable = false) String unique1;
  @Check(constraints = "number > 0") int number;
  @ColumnDefault("5") int preset;
  @Comment("of a text") String commented;
  @Column(columnDefinition = "varchar(7)") String defined;
  @JdbcTypeCode(SqlTypes.JSON) String json;
  String[] texts;
  @Convert(converter = YesNoConverter.class) Boolean yes;
  @Column(length = 2000) String longer;
}
