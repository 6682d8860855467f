import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.SequenceGenerator;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.hibernate.annotations.CollectionId;
import org.hibernate.annotations.CollectionIdJavaType;
import org.hibernate.annotations.CollectionIdJdbcTypeCode;
import org.hibernate.type.descriptor.java.IntegerJavaType;

@Entity
class Format {
  @Id @GeneratedValue Integer id;

  @ElementCollection
  @CollectionTable(name = "extension", joinColumns = @JoinColumn(name = "format_id"))
  @CollectionId(column = @Column(name = "extension_id"), generator = "extension_seq")
  @CollectionIdJavaType(IntegerJavaType.class)
  @SequenceGenerator(
      name = "extension_seq",
      sequenceName = "extension_numbers",
      allocationSize = 1)
  @Column(name = "extension")
  List<String> extensions = new ArrayList<>();

  @ManyToMany
  @JoinTable(name = "reader")
  @CollectionId(column = @Column(name = "row_id"), generator = "increment")
  @CollectionIdJdbcTypeCode(Types.BIGINT)
  Collection<Program> readers = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "remark")
  @CollectionId(column = @Column(name = "remark_id"), generator = "sequence")
  @CollectionIdJdbcTypeCode(Types.BIGINT)
  List<String> remarks = new ArrayList<>();
}

@Entity
class Program {
  @Id Long id;
}
