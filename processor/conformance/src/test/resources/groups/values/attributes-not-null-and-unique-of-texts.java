import jakarta.persistence.Basic;
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
  @Column(nullable = false) String ofString;
  @Column(unique = true) String ofStringOnce;
  @Basic(optional = false) String ofStringNeeded;
  @Column(nullable = false) char ofCharPrimitive;
  @Column(unique = true) char ofCharPrimitiveOnce;
  @Basic(optional = false) char ofCharPrimitiveNeeded;
  @Column(nullable = false) Character ofCharacter;
  @Column(unique = true) Character ofCharacterOnce;
  @Basic(optional = false) Character ofCharacterNeeded;
  @Column(nullable = false) char[] ofCharArrayPrimitive;
  @Column(unique = true) char[] ofCharArrayPrimitiveOnce;
  @Basic(optional = false) char[] ofCharArrayPrimitiveNeeded;
  @Column(nullable = false) Class<?> ofClass;
  @Column(unique = true) Class<?> ofClassOnce;
  @Basic(optional = false) Class<?> ofClassNeeded;
  @Column(nullable = false) Locale ofLocale;
  @Column(unique = true) Locale ofLocaleOnce;
  @Basic(optional = false) Locale ofLocaleNeeded;
  @Column(nullable = false) Currency ofCurrency;
  @Column(unique = true) Currency ofCurrencyOnce;
  @Basic(optional = false) Currency ofCurrencyNeeded;
  @Column(nullable = false) URL ofURL;
  @Column(unique = true) URL ofURLOnce;
  @Basic(optional = false) URL ofURLNeeded;
  @Column(nullable = false) UUID ofUUID;
  @Column(unique = true) UUID ofUUIDOnce;
  @Basic(optional = false) UUID ofUUIDNeeded;
  @Column(nullable = false) InetAddress ofInetAddress;
  @Column(unique = true) InetAddress ofInetAddressOnce;
  @Basic(optional = false) InetAddress ofInetAddressNeeded;
  @Column(nullable = false) byte[] ofByteArrayPrimitive;
  @Column(unique = true) byte[] ofByteArrayPrimitiveOnce;
  @Basic(optional = false) byte[] ofByteArrayPrimitiveNeeded;
}
