//: refused limbeck-102 -- the class is code that decides the column when it runs
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcType;
import org.hibernate.type.descriptor.jdbc.VarcharJdbcType;

@Entity
class Holder {
  @Id Long id;
  @JdbcType(Own.class) String own;
  @JdbcType(Own.class) @Column(columnDefinition = "text") String defined;
}

class Own extends VarcharJdbcType {
  @Override
  public int getDdlTypeCode() {
    return 4001;
  }
}
