import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.net.InetAddress;
import java.net.URL;
import java.util.Currency;
import java.util.Locale;
import java.util.UUID;

@Entity
class Holder {
  @Id Long id;
  @Column(length = 40) String ofStringLength;
  @Column(precision = 7) String ofStringPrecision;
  @Column(precision = 9, scale = 3) String ofStringScale;
  @Column(length = 40) char ofCharPrimitiveLength;
  @Column(precision = 7) char ofCharPrimitivePrecision;
  @Column(precision = 9, scale = 3) char ofCharPrimitiveScale;
  @Column(length = 40) Character ofCharacterLength;
  @Column(precision = 7) Character ofCharacterPrecision;
  @Column(precision = 9, scale = 3) Character ofCharacterScale;
  @Column(length = 40) char[] ofCharArrayPrimitiveLength;
  @Column(precision = 7) char[] ofCharArrayPrimitivePrecision;
  @Column(precision = 9, scale = 3) char[] ofCharArrayPrimitiveScale;
  @Column(length = 40) Class<?> ofClassLength;
  @Column(precision = 7) Class<?> ofClassPrecision;
  @Column(precision = 9, scale = 3) Class<?> ofClassScale;
  @Column(length = 40) Locale ofLocaleLength;
  @Column(precision = 7) Locale ofLocalePrecision;
  @Column(precision = 9, scale = 3) Locale ofLocaleScale;
  @Column(length = 40) Currency ofCurrencyLength;
  @Column(precision = 7) Currency ofCurrencyPrecision;
  @Column(precision = 9, scale = 3) Currency ofCurrencyScale;
  @Column(length = 40) URL ofURLLength;
  @Column(precision = 7) URL ofURLPrecision;
  @Column(precision = 9, scale = 3) URL ofURLScale;
  @Column(length = 40) UUID ofUUIDLength;
  @Column(precision = 7) UUID ofUUIDPrecision;
  @Column(precision = 9, scale = 3) UUID ofUUIDScale;
  @Column(length = 40) InetAddress ofInetAddressLength;
  @Column(precision = 7) InetAddress ofInetAddressPrecision;
  @Column(precision = 9, scale = 3) InetAddress ofInetAddressScale;
  @Column(length = 40) byte[] ofByteArrayPrimitiveLength;
  @Column(precision = 7) byte[] ofByteArrayPrimitivePrecision;
  @Column(precision = 9, scale = 3) byte[] ofByteArrayPrimitiveScale;
}
