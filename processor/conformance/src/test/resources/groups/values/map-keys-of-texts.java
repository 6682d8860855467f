import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.net.InetAddress;
import java.net.URL;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

@Entity
class Holder {
  @Id Long id;
  @ElementCollection Map<String, String> ofString;
  @ElementCollection Map<Character, String> ofCharacter;
  @ElementCollection Map<Locale, String> ofLocale;
  @ElementCollection Map<Currency, String> ofCurrency;
  @ElementCollection Map<URL, String> ofURL;
  @ElementCollection Map<UUID, String> ofUUID;
  @ElementCollection Map<InetAddress, String> ofInetAddress;
}
