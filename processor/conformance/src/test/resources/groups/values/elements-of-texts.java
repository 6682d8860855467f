import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.net.InetAddress;
import java.net.URL;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

@Entity
class Holder {
  @Id Long id;
  @ElementCollection List<String> ofString;
  @ElementCollection List<Character> ofCharacter;
  @ElementCollection List<char[]> ofCharArrayPrimitive;
  @ElementCollection List<Class<?>> ofClass;
  @ElementCollection List<Locale> ofLocale;
  @ElementCollection List<Currency> ofCurrency;
  @ElementCollection List<URL> ofURL;
  @ElementCollection List<UUID> ofUUID;
  @ElementCollection List<InetAddress> ofInetAddress;
  @ElementCollection List<byte[]> ofByteArrayPrimitive;
}
