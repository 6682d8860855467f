import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@Entity
@Table(
    indexes = {
      @Index(columnList = "one"),
      @Index(columnList = "two DESC"),
      @Index(columnList = "one ASC, camelCase DESC"),
      @Index(columnList = "two,one"),
      @Index(name = "spaced", columnList = "  one  ,   two   desc "),
      @Index(name = "Mixed_Case", columnList = "camelCase"),
      @Index(name = "\"Quoted_Index\"", columnList = "\"Quoted\""),
      @Index(name = "by_column_name", columnList = "renamed_column"),
      @Index(name = "of_reference", columnList = "parent_id"),
      @Index(name = "of_named_reference", columnList = "other_ref, one"),
      @Index(name = "of_key", columnList = "id desc"),
      @Index(name = "of_expression", columnList = "(lower(two))"),
      @Index(name = "of_expression_and_column", columnList = "(lower(two)) desc, one")
    })
class Holder {
  @Id Long id;
  int one;
  String two;
  String camelCase;
  @Column(name = "\"Quoted\"") String quoted;
  @Column(name = "renamed_column") String renamed;
  @ManyToOne Holder parent;
  @ManyToOne @JoinColumn(name = "other_ref") Holder other;
}
