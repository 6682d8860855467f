import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
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
  Parts parts;
}

@Embeddable
class Parts {
  String ofString;
  @Column(name = "ofString_w") String ofStringWritten;
  char ofCharPrimitive;
  @Column(name = "ofCharPrimitive_w") char ofCharPrimitiveWritten;
  Character ofCharacter;
  @Column(name = "ofCharacter_w") Character ofCharacterWritten;
  char[] ofCharArrayPrimitive;
  @Column(name = "ofCharArrayPrimitive_w") char[] ofCharArrayPrimitiveWritten;
  Class<?> ofClass;
  @Column(name = "ofClass_w") Class<?> ofClassWritten;
  Locale ofLocale;
  @Column(name = "ofLocale_w") Locale ofLocaleWritten;
  Currency ofCurrency;
  @Column(name = "ofCurrency_w") Currency ofCurrencyWritten;
  URL ofURL;
  @Column(name = "ofURL_w") URL ofURLWritten;
  UUID ofUUID;
  @Column(name = "ofUUID_w") UUID ofUUIDWritten;
  InetAddress ofInetAddress;
  @Column(name = "ofInetAddress_w") InetAddress ofInetAddressWritten;
  byte[] ofByteArrayPrimitive;
  @Column(name = "ofByteArrayPrimitive_w") byte[] ofByteArrayPrimitiveWritten;
}
