import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import java.io.Serializable;
import java.net.URL;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Locale;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Nationalized;
import org.hibernate.type.SqlTypes;

@Entity
class Holder {
  @Id Long id;
  @Lob String text;
  @Lob char[] chars;
  @Lob byte[] bytes;
  @Lob Serializable value;
  @Lob YearMonth month;
  @Lob ArrayList<String> list;
  @Lob java.sql.Blob blob;
  @Lob java.sql.Clob clob;
  @Lob java.sql.NClob nclob;
  @Lob @Column(length = 100, nullable = false) String sized;
  @Lob @Column(columnDefinition = "text") String defined;
  @Lob @Nationalized String national;
  @Lob @JdbcTypeCode(SqlTypes.LONG32VARCHAR) String endless;
  @Lob @JdbcTypeCode(SqlTypes.LONG32VARBINARY) byte[] endlessBytes;
  @Lob Integer number;
  @Lob URL url;
  @Lob Locale locale;
}
