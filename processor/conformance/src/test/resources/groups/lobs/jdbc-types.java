import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Nationalized;

@Entity
class Holder {
  @Id Long id;
  java.sql.Blob blob;
  java.sql.Clob clob;
  java.sql.NClob nclob;
  @Column(length = 5, nullable = false) java.sql.Blob sized;
  @Nationalized String national;
  @Nationalized @Column(length = 30) char[] chars;
  @Nationalized Character letter;
  @Nationalized java.sql.Clob nationalClob;
}
