import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.net.InetAddress;
import java.net.URL;
import java.util.Currency;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Holder {
  @Id Long id;
  @JdbcTypeCode(SqlTypes.CHAR) String fixed;
  @JdbcTypeCode(SqlTypes.CHAR) @Column(length = 3) String fixedThree;
  @JdbcTypeCode(SqlTypes.VARCHAR) String text;
  @JdbcTypeCode(SqlTypes.LONGVARCHAR) String longer;
  @JdbcTypeCode(SqlTypes.LONGVARCHAR) @Column(length = 70) String longerSized;
  @JdbcTypeCode(SqlTypes.LONG32VARCHAR) String endless;
  @JdbcTypeCode(SqlTypes.LONG32VARCHAR) @Column(length = 50) String endlessSized;
  @JdbcTypeCode(SqlTypes.NCHAR) String nfixed;
  @JdbcTypeCode(SqlTypes.NVARCHAR) String ntext;
  @JdbcTypeCode(SqlTypes.LONGNVARCHAR) String nlonger;
  @JdbcTypeCode(SqlTypes.LONG32NVARCHAR) String nendless;
  @JdbcTypeCode(SqlTypes.CLOB) String clob;
  @JdbcTypeCode(SqlTypes.NCLOB) String nclob;
  @JdbcTypeCode(SqlTypes.VARCHAR) Character oneChar;
  @JdbcTypeCode(SqlTypes.INTEGER) Character number;
  @JdbcTypeCode(SqlTypes.CHAR) char[] chars;
  @JdbcTypeCode(SqlTypes.LONG32VARCHAR) char[] endlessChars;
  @JdbcTypeCode(SqlTypes.VARCHAR) URL url;
  @JdbcTypeCode(SqlTypes.CHAR) Currency currency;
  @JdbcTypeCode(SqlTypes.VARCHAR) InetAddress address;
}
